package io.antiphon.channels.internal.mapping;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.antiphon.channels.internal.mapping.rows.RowProblem;
import io.antiphon.tables.records.Reason;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class MappingTextsTest {

	static Stream<Reason.Kind> kinds() {
		return Stream.<Reason.Kind[]>of(MappingProblem.values(), MappingWarning.values(), RowProblem.values(), SuggestionReason.values())
				.flatMap(Stream::of);
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void everyReasonHasASentenceInBothLanguages(Reason.Kind kind) {
		var line = Set.of(RowProblem.ROW_ODD_UNIT, RowProblem.ROW_ODD_MEASURE, RowProblem.ROW_ODD_BETTER,
				RowProblem.ROW_TWICE, RowProblem.ROW_OVERLAP);
		var counted = Set.of(MappingWarning.NO_OPINION, MappingWarning.LANGUAGE_NOT_READ,
				MappingWarning.NOT_THE_CUSTOMERS, MappingProblem.MAPPING_HEADER, MappingWarning.EVENTS_OF_CASES,
				MappingWarning.EVENTS_FOLDED, MappingWarning.EVENT_ATTRIBUTES_MANY, MappingWarning.EVENT_ATTRIBUTES_LONG);
		var named =
				Set.of(MappingWarning.ID_CONFLICT, MappingWarning.ID_ELSEWHERE, MappingWarning.TIME_CONTRADICTS, MappingWarning.TIME_UNREAD,
						MappingWarning.DATES_IMPOSSIBLE, MappingWarning.DATES_EARLY, MappingWarning.DATES_AHEAD,
						MappingProblem.TIME_CONTRADICTS, MappingWarning.NO_RATING, MappingWarning.FURTHER_TEXT, MappingWarning.OFF_SCALE,
						MappingWarning.OFF_SCALE_CODES);
		var reason = named.contains(kind)
				? kind.with("a", 2L, 3L)
				: counted.contains(kind) ? kind.with(2L, 3L, "c") : line.contains(kind) ? kind.with(2L) : kind.with("a", "b", "c");

		var english = reason.text(Locale.ENGLISH);
		var chinese = reason.text(Locale.SIMPLIFIED_CHINESE);

		assertFalse(english.startsWith("<"), english);
		assertFalse((english + chinese).matches(".*\\{\\d.*"), english);
		assertNotEquals(english, chinese);
	}

	@ParameterizedTest
	@EnumSource(ColumnRole.class)
	void everyRoleHasANameInBothLanguages(ColumnRole role) {
		assertFalse(role.text(Locale.ENGLISH).startsWith("<"));
		assertNotEquals(role.text(Locale.ENGLISH), role.text(Locale.SIMPLIFIED_CHINESE));
	}

	@Test
	void anErrorOfTheWholeNamesNoPlace() {
		var error = new MappingError("", 0, MappingProblem.NO_TEXT.with());

		assertFalse(error.text(Locale.ENGLISH).contains(":"));
	}
}
