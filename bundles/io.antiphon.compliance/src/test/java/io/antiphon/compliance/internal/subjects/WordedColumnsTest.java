package io.antiphon.compliance.internal.subjects;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.antiphon.analytics.internal.store.AnalyticsContributionComponent;
import io.antiphon.channels.internal.store.ChannelsContributionComponent;
import io.antiphon.feedback.internal.store.FeedbackContributionComponent;
import io.antiphon.store.internal.StoreContributionComponent;
import io.antiphon.store.spi.Contribution;
import io.antiphon.store.spi.SealedRow;
import io.antiphon.store.spi.TextColumn;
import io.antiphon.store.spi.TextColumn.Holds;
import io.antiphon.store.spi.Worded;
import jakarta.persistence.Column;
import jakarta.persistence.Table;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Other words reach each column that is declared to hold words about people. */
class WordedColumnsTest {

	private static final String NAME = "greta";
	private static final String OTHER = "■■■■■";
	/** Kept as keyed digests, which name nobody. */
	private static final String KEYED = "PSEUDONYM";
	/** A column holds words, a list of them, or ratings by their names. */
	private static final List<String> SHAPES = List.of(NAME, "[\"" + NAME + "\"]", "[[\"" + NAME + "\",\"STARS\",1.0,5.0,2.0]]");

	static List<Contribution> contributions() {
		return List.of(
				new StoreContributionComponent(), new FeedbackContributionComponent(), new AnalyticsContributionComponent(),
				new ChannelsContributionComponent());
	}

	@ParameterizedTest
	@MethodSource("contributions")
	void aNameStaysInNoneOfThem(Contribution contribution) {
		assertEquals(List.of(), unreached(contribution));
	}

	/** The columns of sealed rows in which a name stays although other words were put in its place. */
	private static List<String> unreached(Contribution contribution) {
		var unreached = new ArrayList<String>();
		for (var entity : contribution.entities()) {
			if (SealedRow.class.isAssignableFrom(entity)) {
				var table = entity.getAnnotation(Table.class).name();
				Arrays.stream(entity.getDeclaredFields())
						.filter(field -> field.getType() == String.class && named(contribution, table, column(field)))
						.filter(field -> SHAPES.stream().noneMatch(shape -> reached(entity, field, shape)))
						.forEach(field -> unreached.add(table + "." + column(field)));
			}
		}
		return unreached;
	}

	private static String column(Field field) {
		var column = field.getAnnotation(Column.class);
		return column == null || column.name().isEmpty() ? field.getName().toUpperCase(Locale.ROOT) : column.name();
	}

	private static boolean named(Contribution contribution, String table, String column) {
		return !column.endsWith(KEYED)
				&& contribution.textColumns().stream()
						.anyMatch(one -> words(one) && one.table().equals(table) && one.column().equals(column));
	}

	private static boolean words(TextColumn column) {
		return column.holds() != Holds.NOBODY;
	}

	private static boolean reached(Class<?> entity, Field field, String shape) {
		try {
			var maker = entity.getDeclaredConstructor();
			maker.setAccessible(true);
			var row = maker.newInstance();
			field.setAccessible(true);
			field.set(row, shape);
			if (row instanceof Worded worded) {
				worded.texts(text -> text.replace(NAME, OTHER));
			}
			return shape.replace(NAME, OTHER).equals(field.get(row));
		} catch (ReflectiveOperationException none) {
			throw new AssertionError(none);
		} catch (RuntimeException otherShape) {
			return false;
		}
	}
}
