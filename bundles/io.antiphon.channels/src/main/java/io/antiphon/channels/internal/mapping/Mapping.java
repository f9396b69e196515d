package io.antiphon.channels.internal.mapping;

import io.antiphon.feedback.Context;
import io.antiphon.feedback.IntakeRequest;
import io.antiphon.privacy.Purpose;
import io.antiphon.privacy.Redaction;
import io.antiphon.tables.numbers.Decimal;
import io.antiphon.tables.records.TableOptions;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is declared about a file: what it holds, what goes for all of its records where no column says otherwise, how it is
 * written, what is masked and what is not, what it was collected for, indicators that its rows name, and what its columns are.
 * docs/mapping.md describes its file.
 */
public record Mapping(
		Kind kind,
		Context context,
		Source source,
		Masking masking,
		Set<Purpose> purposes,
		Map<String, Declaration> indicators,
		Columns columns) {

	/** What the records of a file are. */
	public enum Kind {
		FEEDBACK,
		MEASUREMENTS,
		EVENTS;

		/** As a mapping file says it. */
		public String key() {
			return name().toLowerCase(Locale.ROOT);
		}
	}

	/**
	 * How the file is written, which of its sheets is meant (empty: the first that holds records), the zone of its clock times (null: that of
	 * the place where each was written), and the sign before its decimals (null: find it).
	 */
	public record Source(TableOptions options, String sheet, @Nullable ZoneId zone, @Nullable Decimal decimal) {

		/** The sheet and the sign before the decimals are found. */
		public Source(TableOptions options, @Nullable ZoneId zone) {
			this(options, "", zone, null);
		}

		/** The same, written in another way. */
		public Source with(TableOptions other) {
			return new Source(other, sheet, zone, decimal);
		}

		/** The same with another sign before its decimals. */
		public Source with(Decimal other) {
			return new Source(options, sheet, zone, other);
		}

		/** The same of another sheet. */
		public Source of(String other) {
			return new Source(options, other, zone, decimal);
		}

		/** A number as Java writes it. */
		public String plain(String written) {
			return marks().plain(written);
		}

		/** The sign before the decimals; a point where nothing else is known. */
		public Decimal marks() {
			return decimal == null ? Decimal.POINT : decimal;
		}
	}

	/**
	 * The handles of the service that are not masked, and the rule sets that mask beside the rules.
	 *
	 * @throws IllegalArgumentException where the newest rules have no such set
	 */
	public record Masking(List<String> ownHandles, Set<String> sets) {

		/** All handles, and what the rules say. */
		public static final Masking NONE = new Masking(List.of(), Set.of());

		public Masking {
			ownHandles = List.copyOf(ownHandles);
			sets = Redaction.newest().with(sets).sets();
		}

		/** What masks the records. */
		public Redaction redaction() {
			return Redaction.newest().with(sets).keeping(Set.copyOf(ownHandles));
		}
	}

	/** The columns declared, in their order; whether what the others are is suggested, or they are left out. */
	public record Columns(Map<String, ColumnRule> rules, boolean suggestOthers) {

		public Columns {
			rules = Collections.unmodifiableMap(new LinkedHashMap<>(rules));
		}
	}

	/** Nothing declared: feedback, everything found and suggested. */
	public static final Mapping NONE = of(Kind.FEEDBACK);

	public Mapping {
		purposes = Set.copyOf(purposes);
		indicators = Collections.unmodifiableMap(new LinkedHashMap<>(indicators));
	}

	/** Nothing declared but what the records are. */
	public static Mapping of(Kind kind) {
		return new Mapping(
				kind,
				new Context("", "", ""),
				new Source(TableOptions.FIND, null),
				Masking.NONE,
				IntakeRequest.USUAL,
				Map.of(),
				new Columns(Map.of(), true));
	}

	/** What is declared of an indicator whose values are in a column, by the column and by the name. */
	public Declaration declaration(PlannedColumn column, String indicator) {
		var own = column.rule().detail() instanceof ColumnRule.Detail.Measured measured
				? measured.declared()
				: Declaration.NONE;
		return own.or(indicators.getOrDefault(indicator, Declaration.NONE));
	}

	/** The same for another kind of file. */
	public Mapping with(Kind other) {
		return new Mapping(other, context, source, masking, purposes, indicators, columns);
	}

	/** The same with other columns. */
	public Mapping with(Columns others) {
		return new Mapping(kind, context, source, masking, purposes, indicators, others);
	}

	/** The same, written in another way. */
	public Mapping with(Source other) {
		return new Mapping(kind, context, other, masking, purposes, indicators, columns);
	}

	/** The same, masked in another way. */
	public Mapping with(Masking other) {
		return new Mapping(kind, context, source, other, purposes, indicators, columns);
	}

	/** The same, collected for something else. */
	public Mapping with(Set<Purpose> other) {
		return new Mapping(kind, context, source, masking, other, indicators, columns);
	}

	/** The same with another context for all records. */
	public Mapping with(Context other) {
		return new Mapping(kind, other, source, masking, purposes, indicators, columns);
	}
}
