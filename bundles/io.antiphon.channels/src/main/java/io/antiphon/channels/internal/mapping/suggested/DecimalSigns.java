package io.antiphon.channels.internal.mapping.suggested;

import io.antiphon.channels.internal.mapping.ColumnRole;
import io.antiphon.channels.internal.mapping.Mapping;
import io.antiphon.channels.internal.mapping.MappingWarning;
import io.antiphon.channels.internal.mapping.PlannedColumn;
import io.antiphon.channels.internal.profile.Profile;
import io.antiphon.tables.numbers.Decimal;
import io.antiphon.tables.numbers.NumberShape.Marks;
import io.antiphon.tables.records.Reason;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The sign before the decimals of a file: the declared one, or a comma where a column of numbers leaves no doubt. */
final class DecimalSigns {

	private static final Set<ColumnRole> NUMBERS = Set.of(ColumnRole.VALUE, ColumnRole.N, ColumnRole.RATING);

	private final Mapping mapping;
	private final List<PlannedColumn> columns;
	private final Profile profile;

	DecimalSigns(Mapping mapping, List<PlannedColumn> columns, Profile profile) {
		this.mapping = mapping;
		this.columns = columns;
		this.profile = profile;
	}

	/** The mapping with the sign that was found, where none is declared. */
	Mapping applied() {
		return found().isEmpty() ? mapping : mapping.with(mapping.source().with(Decimal.COMMA));
	}

	/** Says that a comma was found. */
	Optional<Reason> warning() {
		return found().map(column -> MappingWarning.DECIMAL_COMMA.with(column.name()));
	}

	private Optional<PlannedColumn> found() {
		return mapping.source().decimal() != null
				? Optional.empty()
				: columns.stream().filter(column -> marks(column) == Marks.COMMA).findFirst();
	}

	/** The first column of numbers of which nothing tells how they are to be read, or that contradicts another. */
	Optional<PlannedColumn> doubtful() {
		if (mapping.source().decimal() != null) {
			return Optional.empty();
		}
		boolean comma = found().isPresent();
		return columns.stream()
				.filter(column -> marks(column) == Marks.AMBIGUOUS && !comma || marks(column) == Marks.MIXED)
				.findFirst();
	}

	private Marks marks(PlannedColumn column) {
		return NUMBERS.contains(column.role()) ? profile.columns().get(column.index()).numbers().marks() : Marks.POINT;
	}
}
