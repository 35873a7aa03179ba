import type { Finding, Operation, Value, ValueMap } from '../config/model.ts';
import type { ConfigLocation } from '../config-location.ts';
import type { Model } from '../copilot/model.ts';
import type { Notice, Place } from '../errors.ts';

/**
 * What merging means for those who call the models: nothing, more than before, or something lost, lowered, renamed or more
 * expensive.
 */
export type Level = 'none' | 'additive' | 'breaking';

/** One owned key of an entry. */
export interface KeyChange {
  /** From the entry's root, such as `['model_info', 'max_input_tokens']`. */
  readonly path: readonly string[];
  /** As it was in the file: `value` as PyYAML reads it, `source` as it was written. Absent when the key was absent. */
  readonly from?: { readonly value: Value | undefined; readonly source: string };
  /** Absent when the key is removed. */
  readonly to?: Value;
  readonly level: Level;
}

/**
 * One line of the change set. `id` is Copilot's, `name` the entry's `model_name`. `pending`: taken over from the open pull
 * request, since the catalogue says nothing about the model in this run.
 */
export type Change =
  | {
      readonly kind: 'added';
      readonly id: string;
      readonly name: string;
      readonly model: Model;
      readonly entry: ValueMap;
      readonly pending?: true;
      readonly level: 'additive';
    }
  | {
      readonly kind: 'updated';
      readonly id: string;
      readonly name: string;
      readonly place: Place;
      readonly keys: readonly KeyChange[];
      readonly pending?: true;
      readonly level: Level;
    }
  | {
      readonly kind: 'removed';
      readonly id: string;
      readonly name: string;
      readonly place: Place;
      readonly why: Removal;
      /** What still points at the entry and fails with it, by its line. */
      readonly breaks?: readonly Notice[];
      /** Who answers calls to the name once the entry is removed. Absent when those calls fail. */
      readonly answeredBy?: NameOwner;
      /** An alias was asked for, and no successor is known that the config serves. */
      readonly noSuccessor?: true;
      /** The keys of `model_info` that the successor behind a new alias lacks or lowers. Absent: none, or no new alias. */
      readonly lost?: readonly string[];
      readonly pending?: true;
      /** `additive` only where a new alias answers, nothing that refers to the entry breaks, and nothing is lost. */
      readonly level: 'additive' | 'breaking';
    }
  | AliasChange
  | FallbacksChange;

/** A name of `router_settings.model_group_alias`. */
export interface AliasChange {
  readonly kind: 'alias';
  /** Copilot's id of the model that answers calls to the name from now on. */
  readonly id: string;
  readonly name: string;
  /** The place of the alias in the file. Absent when it is new. */
  readonly place?: Place;
  /** What it calls until now. Absent when it is new, or when LiteLLM reads no name there. */
  readonly from?: string;
  /** The entry that it calls from now on. Absent when the alias is removed. */
  readonly to?: string;
  /** `successor`: what it would call is removed. `returned`: an entry of that name is added again. */
  readonly why: 'input' | 'successor' | 'returned';
  readonly pending?: never;
  readonly level: Level;
}

/** An item of `fallbacks`: what LiteLLM calls when calls to a name fail. */
export interface FallbacksChange {
  readonly kind: 'fallbacks';
  /** Copilot's id of the model whose fallbacks they are. */
  readonly id: string;
  /** The name of an entry or an alias. */
  readonly name: string;
  /** Absent when the name had none, or none that LiteLLM reads. */
  readonly from?: readonly string[];
  readonly to: readonly string[];
  readonly place?: Place;
  readonly pending?: never;
  readonly level: Level;
}

/**
 * Why an entry is removed. `gone`: the catalogue has no record of the model. `unpicked`: Copilot does not offer it, or LiteLLM
 * could not call it. `excluded`: an input leaves it out. `since` is an ISO date.
 */
export type Removal =
  | { readonly kind: 'gone'; readonly since?: string }
  | { readonly kind: 'unpicked'; readonly since?: string; readonly reason: string }
  | { readonly kind: 'excluded'; readonly reason: string };

/** An entry that would be removed but is kept for now, and why, in words for users. */
export interface Held {
  readonly id: string;
  readonly name: string;
  readonly why: 'grace' | 'unreadable' | 'mass-removal' | 'keep';
  readonly reason: string;
  /** The ISO date since which the model has been missing, while its days of grace run. */
  readonly since?: string;
}

/**
 * Who already answers calls to a name: an entry of that `model_name`, an entry with that `model_info.id`, or an alias of
 * `router_settings.model_group_alias`.
 */
export interface NameOwner {
  readonly kind: 'entry' | 'id' | 'alias';
  /** What is called: the entry's `litellm_params.model`, or the target of the alias. */
  readonly calls: string | undefined;
  /** The plan itself adds or changes the alias. */
  readonly isPlanned?: true;
  readonly place: Place;
}

/**
 * A model that gets no entry because its name is taken: LiteLLM would balance calls to that name over both entries, and
 * callers who were answered by the one would get the other.
 */
export interface NameTaken {
  readonly id: string;
  readonly name: string;
  readonly by: NameOwner;
}

/** An entry whose model Copilot announces to withdraw. */
export interface Retiring {
  readonly id: string;
  readonly name: string;
  /** ISO date; absent when the announcement has none. */
  readonly date?: string;
  /** Whole days from the day of the run to `date`; negative once it has passed. */
  readonly days?: number;
  /** Copilot's id of the model that the announcement names instead. */
  readonly successor?: string;
}

/** A file that a glob matched and that is not synced. */
export interface PassedOver extends ConfigLocation {
  readonly reason: string;
}

/** A model of the catalogue that gets no entry, and why. */
export interface LeftOut {
  readonly id: string;
  readonly reason: string;
  /** Left out by an input, and not by what the catalogue says about the model. */
  readonly excluded?: true;
}

/** What a sync would do to one config: a plain value that everything later reads and nothing recomputes. */
export interface FilePlan extends ConfigLocation {
  /** The `model-name` template in force, such as `github_copilot/{id}`, and where it came from. */
  readonly template: { readonly text: string; readonly from: 'input' | 'file' | 'default' };
  /**
   * What the plan does to the file as a whole. `new`: the file does not exist yet. `adopted`: it exists and shows no trace
   * of an earlier sync: no managed entry states a `mode`, which a sync always writes. `synced`: all others.
   */
  readonly stage: 'new' | 'adopted' | 'synced';
  readonly changes: readonly Change[];
  readonly held: readonly Held[];
  /** Models that get no entry because their name is taken, sorted by id. */
  readonly taken: readonly NameTaken[];
  /** Entries of the file as it will be whose model is going to be withdrawn, the next one first. */
  readonly retiring: readonly Retiring[];
  /**
   * What is wrong with the file as it will be, and was wrong before: findings that keep LiteLLM from starting, and those that
   * make it drop a managed entry. A plan never adds one.
   */
  readonly findings: readonly Finding[];
  readonly notices: readonly Notice[];
  /** Ids that count as missing in this run, sorted: managed, or added by the open pull request, and not offered. */
  readonly missing: readonly string[];
  readonly operations: readonly Operation[];
  /** Positions of the managed entries, which new ones are put next to. */
  readonly managed: readonly number[];
  readonly level: Level;
}

/** A model in a client's file. `entry` is what the file is to say about it. */
export type ExportChange =
  | { readonly kind: 'added' | 'updated'; readonly name: string; readonly entry: Value }
  | { readonly kind: 'removed'; readonly name: string };

/** What the file of a client gets that does not read the proxy's own list of models. */
export interface ExportPlan {
  /** The client, as the input `exports` names it. */
  readonly kind: string;
  readonly path: string;
  readonly provider: string;
  readonly changes: readonly ExportChange[];
}

/** The plans of all files of a run. */
export interface Plan {
  readonly files: readonly FilePlan[];
  /** Absent when no exports are asked for. */
  readonly exports?: readonly ExportPlan[];
  readonly level: Level;
  /** Ids that are served after the plan, sorted. */
  readonly models: readonly string[];
  readonly leftOut: readonly LeftOut[];
  readonly passedOver: readonly PassedOver[];
  readonly notices: readonly Notice[];
}
