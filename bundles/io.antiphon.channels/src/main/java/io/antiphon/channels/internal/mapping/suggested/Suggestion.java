package io.antiphon.channels.internal.mapping.suggested;

import io.antiphon.channels.internal.mapping.ColumnRole;
import io.antiphon.channels.internal.mapping.ColumnRule;
import io.antiphon.channels.internal.mapping.SuggestionReason;
import io.antiphon.tables.records.Reason;

/**
 * What a column seems to be, and why. {@code strength} decides between columns that want a role only one can have: 3 where
 * the whole name says it, 2 where a part of the name does, 1 where the values do; the part after the point is finer.
 */
record Suggestion(ColumnRule rule, Reason reason, double strength) {

	static Suggestion of(ColumnRole role, double strength, SuggestionReason kind, Object... values) {
		return new Suggestion(ColumnRule.of(role), kind.with(values), strength);
	}

	Suggestion with(ColumnRule.Detail detail) {
		return new Suggestion(ColumnRule.of(rule.role(), detail), reason, strength);
	}
}
