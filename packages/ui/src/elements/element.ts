import { EMBED_SIZE, type EmbedChart, type Filter, type Outline } from '@standoff/data';
import type { ChartData } from '../embed/data.ts';
import { asksForClaims, ATTRIBUTES, heightOf, partOf, queryOf, sharedPart, withShared } from './attributes.ts';
import { fetchPicture, watch } from './asleep.ts';
import { at, DataError, fetchData } from './data.ts';
import type { Drawing, Listeners } from './draw.svelte.ts';
import { sayFailure } from './failure.ts';
import { join, type Membership, type Shared } from './group.ts';
import { whenNear } from './near.ts';
import { languageOf, reflectAttributes, takeEarly } from './properties.ts';
import { siteOf } from './site.ts';
import { dress } from './style.ts';
import type { StandoffChart } from './types.ts';

/** In pixels, where an element names none: all questions of a story below each other would be a page of their own. */
const USUAL_HEIGHT: Partial<Record<EmbedChart, number>> = { disagreement: EMBED_SIZE.disagreement.height };

const drawer = () => import('./late.ts');
type Late = Awaited<ReturnType<typeof drawer>>;

/**
 * The class of an element that draws one chart. `home` is the address that paths of the site begin with where an element
 * names no `server`. Made by a function, because a server, which has no elements, may load this module too.
 */
export function chartElement(chart: EmbedChart, home: string | undefined): new () => StandoffChart {
  /** Markup is taken only from where the script came from: nobody else has been let into the page. */
  const isHome = (server: string) => {
    const own = home === undefined ? undefined : siteOf(home);
    return own !== undefined && new URL(server).origin === new URL(own).origin;
  };

  class ChartElement extends HTMLElement {
    static readonly observedAttributes: readonly string[] = [...ATTRIBUTES, 'lang'];
    readonly #root = this.attachShadow({ mode: 'open' });
    readonly #slot = document.createElement('slot');
    readonly #stage = document.createElement('div');
    #data: ChartData | Outline | undefined;
    /** What has been changed since the attributes said something: by the reader, the page's script or the group. */
    #changed: Shared = {};
    #drawing: (Drawing & { outline: Outline; late: Late }) | undefined;
    #group: Membership | undefined;
    #stopWaiting: (() => void) | undefined;
    /** Of the picture that the server has drawn, while that is what is shown. */
    #sheet: CSSStyleSheet | undefined;
    #near = false;
    /** Set once something has to be drawn here, and is not only to be looked at. */
    #awake = false;
    #handOver: ((chart: Element) => void) | undefined;
    #turn = 0;

    constructor() {
      super();
      dress(this.#root);
      this.#root.append(this.#slot, this.#stage);
    }

    connectedCallback(): void {
      takeEarly(this);
      this.#stopWaiting ??= whenNear(this, () => {
        this.#near = true;
        this.#refresh();
      });
    }

    /** Moving an element takes it away and puts it back at once: what is drawn stays. */
    disconnectedCallback(): void {
      queueMicrotask(() => {
        if (!this.isConnected) this.#end();
      });
    }

    attributeChangedCallback(name: string, before: string | null, now: string | null): void {
      if (before === now) return;
      const part = partOf(name);
      if (part !== 'rest') {
        const { [part]: _, ...rest } = this.#changed;
        this.#changed = rest;
      }
      if (name === 'group') this.#leave();
      if (part !== 'rest') this.#tell({ asked: sharedPart(this.#asked) });
      this.#refresh();
    }

    get data(): ChartData | Outline | undefined {
      return this.#data;
    }

    set data(data: ChartData | Outline | undefined) {
      this.#data = data;
      this.#wake();
    }

    get filter(): Filter | undefined {
      return this.#changed.filter ?? this.#drawing?.late.placeIn(this.#drawing.outline, this.#query).filter;
    }

    set filter(filter: Filter | undefined) {
      this.#tell({ filter });
      this.#wake();
    }

    get #server(): string | undefined {
      const named = this.getAttribute('server') ?? home;
      return named === undefined ? undefined : siteOf(named);
    }

    /** What the attributes ask for. */
    get #asked(): URLSearchParams {
      return queryOf((name) => this.getAttribute(name));
    }

    /** What is asked for, where a group asks for the same in all its elements. */
    get #query(): URLSearchParams {
      const { asked } = this.#changed;
      return asked === undefined ? this.#asked : withShared(this.#asked, asked);
    }

    get #height(): number | undefined {
      return heightOf(this.getAttribute('height')) ?? USUAL_HEIGHT[chart];
    }

    get #controls(): boolean {
      return this.getAttribute('controls') !== 'none';
    }

    #wake(): void {
      this.#awake = true;
      this.#refresh();
    }

    /** Shows what is asked for now; of several calls in a row, the last one counts. */
    #refresh(): void {
      if (!this.#near || !this.isConnected) return;
      this.#turn += 1;
      const turn = this.#turn;
      const isLast = () => turn === this.#turn && this.isConnected;
      if (!this.firstElementChild && !this.#stage.firstChild) this.#stage.className = 'waiting';
      this.#show(isLast).catch((problem: unknown) => {
        if (isLast()) this.#fail(problem);
      });
    }

    async #show(isLast: () => boolean): Promise<void> {
      // Whoever sets one attribute often sets more.
      await Promise.resolve();
      if (!isLast()) return;
      this.#join();
      const lang = languageOf(this);
      if (!this.#awake && (await this.#showPicture(lang, isLast))) return;
      if (!isLast()) return;
      this.#awake = true;
      const coming = this.#load(lang);
      coming.catch(() => undefined);
      const late = await drawer();
      const [data] = await Promise.all([coming, late.prepare(chart, lang)]);
      if (isLast()) this.#draw(late, data, lang);
    }

    /** Shows the picture that the server has drawn; answers false where there is none that fits. */
    async #showPicture(lang: string, isLast: () => boolean): Promise<boolean> {
      const [story, server, height] = [this.getAttribute('story'), this.#server, this.#height];
      if (!story || !server || !isHome(server) || this.hasAttribute('height')) return false;
      const [query, controls, width] = [this.#query, this.#controls, this.clientWidth];
      const picture = await fetchPicture({ server, story, chart, query, controls, lang, width }).catch(() => undefined);
      if (!isLast()) return true;
      if (!picture) return false;
      this.#clear();
      const { element } = picture;
      element.lang = lang;
      if (height !== undefined) Object.assign(element.style, { blockSize: `${height}px`, overflow: 'auto' });
      this.#sheet = picture.sheet;
      this.#root.adoptedStyleSheets = [...this.#root.adoptedStyleSheets, picture.sheet];
      this.#put(element);
      this.#handOver = watch(element, () => {
        this.#wake();
      });
      return true;
    }

    async #load(lang: string): Promise<ChartData> {
      if (this.#data) return (await import('./ready.ts')).readyData(this.#data);
      const [story, server] = [this.getAttribute('story'), this.#server];
      if (!story || !server) throw new DataError('');
      const version = this.getAttribute('v') ?? undefined;
      const claims = asksForClaims(chart, this.#query, this.#changed);
      return fetchData({ server, story, lang, version, claims });
    }

    #draw(late: Late, data: ChartData, lang: string): void {
      const { outline } = data;
      const asked = late.placeIn(outline, this.#query);
      const { filter, selection } = this.#changed;
      const drawn = {
        data,
        filter: filter ? late.filterIn(outline, filter) : asked.filter,
        view: 'selection' in this.#changed ? late.withSelection(asked.view, selection) : asked.view,
        problems: asked.problems,
        controls: this.#controls,
        height: this.#height,
        lang,
      };
      if (this.#drawing?.outline.id === outline.id) {
        this.#drawing.outline = outline;
        this.#drawing.give(drawn);
        return;
      }
      const handOver = this.#handOver;
      const target = document.createElement('div');
      // Measured in its place, behind what is still looked at.
      this.#stage.append(target);
      // The chart asks for its links while it is drawn, when the one before it may still be there.
      const shown = { outline, late };
      const drawing = late.draw(
        target,
        chart,
        drawn,
        this.#listeners(late, () => shown.outline),
      );
      handOver?.(target);
      this.#clear();
      this.#put(target);
      this.#drawing = Object.assign(shown, drawing);
    }

    #put(shown: HTMLElement): void {
      this.#stage.className = '';
      this.#slot.hidden = true;
      this.#stage.replaceChildren(shown);
    }

    #listeners(late: Late, outline: () => Outline): Listeners {
      return {
        fullView: (filter, selection) => {
          const [server, story] = [this.#server, outline()];
          if (!server || (this.#data && !this.hasAttribute('story'))) return '';
          const view = { ...late.placeIn(story, this.#query).view, lang: languageOf(this) };
          return at(server, late.fullView(story, chart, filter, { view, selection }));
        },
        onfilter: (filter, { final }) => {
          this.#tell({ filter });
          const query = late.filterQuery(outline(), filter).toString();
          this.#say('standoff-filter', { filter, query, final });
        },
        onselect: (selection) => {
          this.#tell({ selection });
          this.#say('standoff-select', selection ? { kind: selection.kind, id: selection.id } : null);
        },
      };
    }

    /** Says to the group, too, what has changed. */
    #tell(change: Shared): void {
      this.#changed = { ...this.#changed, ...change };
      this.#group?.tell(this.#changed);
    }

    #say(name: string, detail: unknown): void {
      this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
    }

    #join(): void {
      const name = this.getAttribute('group');
      if (!name || this.#group) return;
      const begin = { asked: sharedPart(this.#asked), ...this.#changed };
      this.#group = join(name, begin, (shared) => {
        this.#changed = shared;
        this.#wake();
      });
      this.#changed = this.#group.shared;
    }

    #leave(): void {
      this.#group?.leave();
      this.#group = undefined;
    }

    #fail(problem: unknown): void {
      if (!(problem instanceof DataError)) reportError(problem);
      this.#clear();
      const asked = (name: string) => this.getAttribute(name);
      const [story, version, named] = [asked('story'), asked('v'), asked('server')];
      this.#stage.className = '';
      this.#stage.replaceChildren(
        sayFailure(problem, { story, version, named, server: this.#server, lang: languageOf(this) }),
      );
    }

    #clear(): void {
      this.#drawing?.destroy();
      this.#drawing = undefined;
      this.#handOver = undefined;
      this.#root.adoptedStyleSheets = this.#root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
      this.#sheet = undefined;
      this.#stage.replaceChildren();
      this.#slot.hidden = false;
    }

    #end(): void {
      this.#stopWaiting?.();
      this.#stopWaiting = undefined;
      this.#near = false;
      this.#awake = this.#data !== undefined;
      this.#turn += 1;
      this.#leave();
      this.#clear();
    }
  }

  reflectAttributes(ChartElement.prototype);
  return ChartElement as unknown as new () => StandoffChart;
}
