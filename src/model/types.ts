/** Every public type, under one name: both doors export them. */
export type { Condition } from './condition.js'
export type {
  Allowed,
  Asked,
  AttestationMissing,
  CitedLaw,
  ConditionUnmet,
  Decision,
  Denied,
  Discontinued,
  Duty,
  FactValue,
  FieldNotForPurpose,
  FieldsFor,
  Governs,
  GroundStatus,
  GroundsFor,
  InvalidRequest,
  NotCollectable,
  NotGoverned,
  PasswordLiability,
  Path,
  PolicyIdentity,
  PurposeNotAgreed,
  Reason,
  RecipientNotPermitted,
  RequestFault,
  RequestProblem,
  SaleOrRental,
  Unanswered,
  UnknownField,
  UnknownGround,
  UnknownPurpose,
} from './decision.js'
export type { Clause, Document, Field, Ground, Link, Notice, Parameter, Period, Purpose, RecordKind, RetentionRule } from './document.js'
export type { Engine } from './engine.js'
export type { CountryClass, Facts, FactType, Governor, Relation, Verb } from './facts.js'
export type { PolicyFault, PolicyFaultCode } from './fault.js'
export type {
  Action,
  AnswerEntry,
  AnswerToPerson,
  AwaitEntry,
  Awaited,
  DeleteEntry,
  Entry,
  NotPlanned,
  Plan,
  Planned,
  RecipientNotice,
  RetainEntry,
  RulePeriod,
  StopDisclosureEntry,
  SuspendEntry,
} from './plan.js'
export type { Policy, VocabularyIn } from './policy.js'
export type {
  CollectRequest,
  Covers,
  DeletionInput,
  DeletionRequestKind,
  DisclosureRequest,
  FieldsRequest,
  GovernsRequest,
  Holding,
  LegalHold,
  Origin,
  Site,
  SomeFacts,
  Standing,
  Subject,
  Transaction,
  UseRequest,
} from './request.js'
export type { Day, Text } from './text.js'
export type { FieldOf, GroundOf, GroundRef, PurposeOf, PurposeRef, RecordOf, Vocabulary } from './vocabulary.js'
