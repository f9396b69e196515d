package io.antiphon.tables.records;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TableReasonTest {

	@ParameterizedTest
	@EnumSource(TableReason.class)
	void hasASentenceInBothLanguages(TableReason kind) {
		var reason = kind.with(2L, 3L, 4L);

		var english = reason.text(Locale.ENGLISH);
		var chinese = reason.text(Locale.SIMPLIFIED_CHINESE);

		assertFalse(english.startsWith("<"), english);
		assertNotEquals(english, chinese);
		assertFalse((english + chinese).contains("{"), english);
	}
}
