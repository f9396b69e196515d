package io.antiphon.planning.ui.internal;

import io.antiphon.base.Texts;
import io.antiphon.loop.Improvement.Level;
import io.antiphon.planning.Register.ExtraColumn;
import io.antiphon.planning.RegisterRow;
import io.antiphon.planning.RegisterRow.Cell;
import io.antiphon.planning.RegisterRow.Effect;
import io.antiphon.planning.RegisterRow.Money;
import io.antiphon.wording.Numbers;
import io.antiphon.workbench.ui.tables.ColumnSet;
import io.antiphon.workbench.ui.tables.WorkColumn;
import io.antiphon.workbench.ui.tables.frame.Tone;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The columns of the register, and sets of them that belong together. */
final class RegisterColumns {

	private static final int TITLE = 260;
	private static final int WORD = 110;
	private static final int DAY = 130;
	private static final int NUMBER = 90;
	private static final int COUNT = 80;
	private static final int LONG = 150;

	private static final MathContext DIGITS = new MathContext(6);

	private final Texts texts;
	private final Numbers numbers;
	private final Locale locale;
	private final LocalDate today;

	RegisterColumns(Texts texts, Locale locale, LocalDate today) {
		this.texts = texts;
		this.numbers = new Numbers(locale);
		this.locale = locale;
		this.today = today;
	}

	List<WorkColumn<RegisterRow>> all(List<ExtraColumn> extra) {
		var columns = new ArrayList<WorkColumn<RegisterRow>>();
		columns.add(words("title", TITLE, RegisterRow::title).widest());
		columns.add(words("state", WORD, row -> texts.get("state." + row.state())).ordered(Comparator.comparing(RegisterRow::state)));
		columns.add(words("owner", NUMBER, row -> said(row.owner())));
		columns.add(words("department", WORD, row -> said(row.department())));
		columns.add(WorkColumn.<RegisterRow>day("due", texts.get("register.due"), DAY, locale, row -> Optional.ofNullable(row.due()))
				.toned(row -> row.overdue(today) ? Tone.HURT : Tone.PLAIN));
		columns.add(words("priority", NUMBER, row -> level(row.priority())).ordered(Comparator.comparing(row -> rank(row.priority()))));
		columns.add(words("risk", NUMBER, row -> level(row.risk())).ordered(Comparator.comparing(row -> rank(row.risk()))));
		columns.add(number("effort", NUMBER, RegisterRow::effort));
		columns.add(number("planned", NUMBER, row -> amount(row.money(), Money::planned)));
		columns.add(number("actual", NUMBER, row -> amount(row.money(), Money::actual)));
		columns.add(words("currency", NUMBER, row -> Optional.ofNullable(row.money()).map(Money::currency).orElse("")));
		columns.add(effect("expected", RegisterRow::expected));
		columns.add(effect("realised", RegisterRow::realised));
		columns.add(count("openActions", row -> row.work().all() - row.work().over()));
		columns.add(count("overdue", row -> row.work().overdue()).toned(row -> row.work().overdue() > 0 ? Tone.HURT : Tone.PLAIN));
		columns.add(count("waiting", row -> row.work().waiting()));
		columns.add(count("unassigned", row -> row.work().unassigned()));
		columns.add(WorkColumn.day("start", texts.get("register.start"), DAY, locale, row -> Optional.ofNullable(row.start())));
		columns.add(words("plan", NUMBER, RegisterRow::plan));
		columns.add(words("service", LONG, RegisterRow::service));
		columns.add(words("touchpoint", WORD, RegisterRow::touchpoint));
		columns.add(words("origin", LONG, RegisterRow::origin));
		extra.forEach(one -> columns.add(extra(one)));
		return columns;
	}

	/** Which columns are looked at together; those of extensions in the first, which is shown where nobody chose another. */
	List<ColumnSet> sets(List<ExtraColumn> extra) {
		var all = all(extra).stream().map(WorkColumn::key).toList();
		var work = Stream.of("title", "state", "owner", "department", "due", "openActions", "overdue", "waiting", "unassigned");
		return List.of(
				new ColumnSet(texts.get("register.set.work"), Stream.concat(work, extra.stream().map(RegisterColumns::key)).toList()),
				new ColumnSet(texts.get("register.set.money"), List.of(
						"title", "state", "effort", "planned", "actual", "currency", "expected", "realised")),
				new ColumnSet(texts.get("register.set.choice"), List.of(
						"title", "state", "priority", "risk", "effort", "expected", "due", "owner")),
				new ColumnSet(texts.get("register.set.all"), all));
	}

	private WorkColumn<RegisterRow> words(String key, int width, Function<RegisterRow, String> shown) {
		return WorkColumn.text(key, texts.get("register." + key), width, shown);
	}

	private WorkColumn<RegisterRow> number(String key, int width, Function<RegisterRow, @Nullable Double> value) {
		return WorkColumn.number(
				key, texts.get("register." + key), width, row -> shown(value.apply(row)),
				row -> Objects.requireNonNullElse(value.apply(row), Double.NaN));
	}

	private WorkColumn<RegisterRow> count(String key, ToIntFunction<RegisterRow> count) {
		return WorkColumn.<RegisterRow>number(
				key, texts.get("register." + key), COUNT, row -> count.applyAsInt(row) == 0 ? "" : numbers.count(count.applyAsInt(row)),
				row -> count.applyAsInt(row) == 0 ? Double.NaN : count.applyAsInt(row)).ordered(Comparator.comparingInt(count));
	}

	private WorkColumn<RegisterRow> effect(String key, Function<RegisterRow, Effect> effect) {
		return WorkColumn.<RegisterRow>number(
				key, texts.get("register." + key), LONG, row -> effect.apply(row).words(),
				row -> Objects.requireNonNullElse(effect.apply(row).value(), Double.NaN))
				.exportedAs(rows -> parts(key, rows, effect));
	}

	/** The number in the unit that is shown, which the header names where all have one, and the verdict where there are any. */
	private List<WorkColumn<RegisterRow>> parts(String key, List<RegisterRow> rows, Function<RegisterRow, Effect> effect) {
		var units = rows.stream().map(effect).filter(one -> one.value() != null).map(Effect::unit).distinct().toList();
		var header = texts.get("register." + key);
		var united = units.size() == 1 && !units.getFirst().isEmpty();
		var parts = new ArrayList<WorkColumn<RegisterRow>>();
		parts.add(WorkColumn.number(
				key, united ? texts.get("register.united", header, numbers.unit(units.getFirst())) : header, LONG,
				row -> effect.apply(row).words(), row -> scaled(effect.apply(row))));
		if (units.size() > 1) {
			parts.add(WorkColumn.text(key + ".unit", texts.get("register.unit", header), LONG, row -> unit(effect.apply(row))));
		}
		if (key.equals("realised")) {
			parts.add(WorkColumn.text("verdict", texts.get("register.verdict"), LONG, row -> effect.apply(row).verdict()));
		}
		return parts;
	}

	private double scaled(Effect effect) {
		var value = effect.value();
		return value == null ? Double.NaN : new BigDecimal(numbers.scaled(value, effect.unit())).round(DIGITS).doubleValue();
	}

	private String unit(Effect effect) {
		return effect.value() == null ? "" : numbers.unit(effect.unit());
	}

	private static WorkColumn<RegisterRow> extra(ExtraColumn column) {
		return column.number()
				? WorkColumn.number(key(column), column.header(), NUMBER, row -> cell(row, column).words(), row -> value(cell(row, column)))
				: WorkColumn.text(key(column), column.header(), WORD, row -> cell(row, column).words());
	}

	private static String key(ExtraColumn column) {
		return "x." + column.id().replaceAll("[^\\w.]", "_");
	}

	private static Cell cell(RegisterRow row, ExtraColumn column) {
		return row.extra().getOrDefault(column.id(), new Cell("", null));
	}

	private static double value(Cell cell) {
		return Objects.requireNonNullElse(cell.value(), Double.NaN);
	}

	private String shown(@Nullable Double value) {
		return value == null ? "" : numbers.value(value, "");
	}

	private static @Nullable Double amount(@Nullable Money money, Function<Money, Double> part) {
		return money == null ? null : part.apply(money);
	}

	private String level(@Nullable Level level) {
		return level == null ? "" : texts.get("level." + level);
	}

	/** The highest first; what nobody said is last. */
	private static int rank(@Nullable Level level) {
		return level == null ? 0 : -1 - level.ordinal();
	}

	private static String said(@Nullable String words) {
		return words == null ? "" : words;
	}
}
