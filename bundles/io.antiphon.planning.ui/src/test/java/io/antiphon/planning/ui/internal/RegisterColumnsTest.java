package io.antiphon.planning.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.antiphon.base.Texts;
import io.antiphon.loop.Improvement.State;
import io.antiphon.planning.RegisterRow;
import io.antiphon.planning.RegisterRow.Effect;
import io.antiphon.planning.RegisterRow.Work;
import io.antiphon.workbench.ui.tables.WorkColumn;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RegisterColumnsTest {

	private static final RegisterRow DELIVERY =
			row(new Effect("+1.7 points, not enough data", 0.016812345678, "points", "not enough data"));
	private static final RegisterRow SITE = row(new Effect("+2 stars, worked", 2.0, "stars", "worked"));
	private static final RegisterRow NOTHING_YET = row(Effect.NONE);

	private static RegisterRow row(Effect realised) {
		return new RegisterRow(
				"i", "Deliver by eight", "Shop", "delivery", State.UNDER_WAY, null, null, null, null, null, null, Effect.NONE, realised,
				null,
				null, "", "", new Work(1, 0, 0, 0, 1), Map.of());
	}

	private static WorkColumn<RegisterRow> column(String key, Locale locale) {
		return new RegisterColumns(Texts.of(RegisterColumns.class, locale), locale, LocalDate.EPOCH).all(List.of()).stream()
				.filter(one -> one.key().equals(key))
				.findFirst()
				.orElseThrow();
	}

	private static List<String> headers(Locale locale, RegisterRow... rows) {
		return exported(column("realised", locale), rows).stream().map(WorkColumn::header).toList();
	}

	private static List<WorkColumn<RegisterRow>> exported(WorkColumn<RegisterRow> column, RegisterRow... rows) {
		var parts = column.exported();
		return parts == null ? List.of(column) : parts.of(List.of(rows));
	}

	private static List<String> cells(WorkColumn<RegisterRow> column, RegisterRow row, RegisterRow... all) {
		return exported(column, all).stream().map(one -> one.value().apply(row).separated()).toList();
	}

	@Test
	void whatWasMeasuredIsExportedInTheUnitThatIsShownAndTheVerdictBesideIt() {
		assertEquals(List.of("Measured (percentage points)", "Verdict"), headers(Locale.ENGLISH, DELIVERY, NOTHING_YET));
		assertEquals(List.of("实测效果（百分点）", "结论"), headers(Locale.SIMPLIFIED_CHINESE, DELIVERY, NOTHING_YET));
		assertEquals(List.of("1.68123", "not enough data"), cells(column("realised", Locale.ENGLISH), DELIVERY, DELIVERY, NOTHING_YET));
		assertEquals(List.of("", ""), cells(column("realised", Locale.ENGLISH), NOTHING_YET, DELIVERY, NOTHING_YET));
	}

	@Test
	void whereUnitsDifferEachRowSaysItsOwn() {
		assertEquals(List.of("Measured", "Measured: unit", "Verdict"), headers(Locale.ENGLISH, DELIVERY, SITE));
		assertEquals(List.of("2", "stars", "worked"), cells(column("realised", Locale.ENGLISH), SITE, DELIVERY, SITE));
	}

	@Test
	void countsAreWholeNumbersAndEmptyWhereTheWindowShowsNone() {
		assertEquals(List.of("1"), cells(column("unassigned", Locale.ENGLISH), SITE, SITE));
		assertEquals(List.of(""), cells(column("overdue", Locale.ENGLISH), SITE, SITE));
	}
}
