package io.antiphon.channels.internal.mapping.suggested;

import io.antiphon.channels.internal.mapping.ColumnRole;
import io.antiphon.channels.internal.mapping.ColumnRule.Detail;
import io.antiphon.channels.internal.mapping.ColumnRule;
import io.antiphon.channels.internal.mapping.Mapping;
import io.antiphon.channels.internal.mapping.MappingError;
import io.antiphon.channels.internal.mapping.MappingProblem;
import io.antiphon.channels.internal.mapping.MappingWarning;
import io.antiphon.channels.internal.mapping.Plan;
import io.antiphon.channels.internal.mapping.PlannedColumn.By;
import io.antiphon.channels.internal.mapping.PlannedColumn.Choice;
import io.antiphon.channels.internal.mapping.PlannedColumn;
import io.antiphon.channels.internal.mapping.SuggestionReason;
import io.antiphon.channels.internal.mapping.words.ColumnWords;
import io.antiphon.channels.internal.mapping.words.Meaning;
import io.antiphon.channels.internal.profile.ColumnProfile;
import io.antiphon.channels.internal.profile.Profile;
import io.antiphon.tables.dates.DateShape;
import io.antiphon.tables.records.Reason;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Applies a mapping to a file: what it declares of a column counts; what it does not name is suggested, or left out where it
 * says so. Of several columns that want a role only one can have, the one with the strongest suggestion gets it.
 */
public final class Resolver {

	static final Set<ColumnRole> DATED =
			EnumSet.of(
					ColumnRole.TIME, ColumnRole.CONSENTED, ColumnRole.DATE, ColumnRole.FROM, ColumnRole.TO, ColumnRole.START,
					ColumnRole.END, ColumnRole.ANSWERED, ColumnRole.SOLVED);

	private final Mapping mapping;
	private final Profile profile;
	private final List<MappingError> errors = new ArrayList<>();
	private final Map<Integer, PlannedColumn> planned = new HashMap<>();
	private final Set<ColumnRole> taken = EnumSet.noneOf(ColumnRole.class);

	private Resolver(Mapping mapping, Profile profile) {
		this.mapping = mapping;
		this.profile = profile;
	}

	/** Decides what each column of the measured file is. */
	public static Resolution resolve(Mapping mapping, Profile profile) {
		return new Resolver(mapping, profile).resolve();
	}

	/** What the file says by itself that its records are; empty where it does not. */
	public static Optional<Mapping.Kind> says(Profile profile) {
		if (EventSuggester.says(profile)) {
			return Optional.of(Mapping.Kind.EVENTS);
		}
		if (MeasurementSuggester.says(profile)) {
			return Optional.of(Mapping.Kind.MEASUREMENTS);
		}
		return feedback(profile) ? Optional.of(Mapping.Kind.FEEDBACK) : Optional.empty();
	}

	/** Whether the name of a column says that it holds what people said. */
	static boolean feedback(Profile profile) {
		return profile.columns().stream()
				.anyMatch(column -> ColumnWords.STANDARD.sense(column.name()).is(Meaning.TEXT));
	}

	/** Whether a column is likely to be called so, in a file of either kind. */
	public static boolean names(String name) {
		return ColumnWords.STANDARD.sense(name).headKnown() || ColumnWords.MEASUREMENTS.sense(name).headKnown();
	}

	/** Whether a column that is called so, by nobody's word, is one of texts. */
	public static boolean text(String name) {
		return ColumnWords.STANDARD.sense(name).is(Meaning.TEXT);
	}

	private Resolution resolve() {
		declared();
		others();
		var columns = new ArrayList<PlannedColumn>();
		for (int index = 0; index < profile.columns().size(); index++) {
			columns.add(planned.get(index));
		}
		errors.addAll(new Completeness(mapping, columns, profile).errors());
		if (!errors.isEmpty()) {
			return new Resolution.Unresolved(new Plan(mapping, columns, List.of()), errors);
		}
		var signs = new DecimalSigns(mapping, columns, profile);
		var warnings = new ArrayList<>(new Remarks(columns, profile).all());
		signs.warning().ifPresent(warnings::add);
		mends().ifPresent(warnings::add);
		return new Resolution.Resolved(new Plan(signs.applied(), columns, warnings));
	}

	private Optional<Reason> mends() {
		return profile.columns().stream()
				.filter(column -> column.name().equals(PlannedColumn.RECEIPT) && column.counts().few().size() == 1)
				.map(column -> MappingWarning.MENDS.with(column.counts().few().getFirst().strip()))
				.findFirst();
	}

	private void declared() {
		var names = profile.columns().stream().map(ColumnProfile::name).toList();
		var holders = new EnumMap<ColumnRole, String>(ColumnRole.class);
		mapping.columns().rules().forEach((name, rule) -> {
			int index = names.indexOf(name);
			if (index < 0) {
				error(name, rule, MappingProblem.UNKNOWN_COLUMN.with(name, String.join(", ", names)));
				return;
			}
			var other = rule.role().single() ? holders.put(rule.role(), name) : null;
			if (other != null) {
				error(name, rule, MappingProblem.ROLE_TWICE.with(rule.role().key(), other, name));
			}
			if (!ColumnRole.of(mapping.kind()).contains(rule.role())) {
				error(name, rule, MappingProblem.ROLE_OF_OTHER_KIND.with(rule.role().key()));
			}
			taken.add(rule.role());
			put(index, dated(index, rule), By.MAPPING, SuggestionReason.DECLARED.with());
		});
	}

	/** The rule with the format the column's dates are written in, where none is declared. */
	private ColumnRule dated(int index, ColumnRule rule) {
		boolean needed = DATED.contains(rule.role());
		if (!needed || rule.detail() instanceof Detail.Written) {
			return rule;
		}
		var column = profile.columns().get(index);
		if (column.dates().undecided()) {
			var evidence = column.dates().evidence();
			boolean contradicts = column.dates().kind() == DateShape.Kind.CONTRADICTORY;
			error(
					column.name(),
					rule,
					contradicts
							? MappingProblem.TIME_CONTRADICTS.with(column.name(), evidence.dayFirst(), evidence.monthFirst())
							: MappingProblem.TIME_AMBIGUOUS.with(column.name()));
		}
		var format = column.dates().format();
		if (format.isEmpty()) {
			boolean must = rule.role() != ColumnRole.DATE && column.dates().kind() == DateShape.Kind.NONE && !column.empty();
			if (must) {
				error(column.name(), rule, MappingProblem.TIME_UNKNOWN.with(column.name()));
			}
			return rule;
		}
		return new ColumnRule(rule.role(), new Detail.Written(format.get().name()), rule.line());
	}

	private void others() {
		if (!mapping.columns().suggestOthers()) {
			for (int index = 0; index < profile.columns().size(); index++) {
				if (!planned.containsKey(index)) {
					put(index, ColumnRule.of(ColumnRole.IGNORE), By.NOBODY, SuggestionReason.NOT_NAMED.with());
				}
			}
			return;
		}
		var suggester = suggester();
		var source = new SourceSuggester(mapping.kind(), profile);
		var open = new HashMap<Integer, List<Suggestion>>();
		for (int index = 0; index < profile.columns().size(); index++) {
			if (!planned.containsKey(index)) {
				open.put(index, suggestions(suggester, source, profile.columns().get(index)));
			}
		}
		while (!open.isEmpty()) {
			int next = strongest(open);
			var suggestion = best(next, open.remove(next));
			taken.add(suggestion.rule().role());
			var rule = source.told(suggestion.rule(), next, profile.columns().get(next).column().question());
			put(next, rule, By.SUGGESTION, suggestion.reason());
		}
	}

	/** What the columns of such a file seem to be. */
	private Function<ColumnProfile, List<Suggestion>> suggester() {
		return switch (mapping.kind()) {
			case FEEDBACK -> new FeedbackSuggester(profile)::suggest;
			case MEASUREMENTS -> new MeasurementSuggester(profile)::suggest;
			case EVENTS -> new EventSuggester(profile)::suggest;
		};
	}

	/** What the source says that it is goes before what its name and its values say. */
	private static List<Suggestion> suggestions(
			Function<ColumnProfile, List<Suggestion>> suggester, SourceSuggester source, ColumnProfile column) {
		if (column.name().startsWith(PlannedColumn.OURS)) {
			return List.of(Suggestion.of(ColumnRole.IGNORE, SourceSuggester.STRENGTH, SuggestionReason.SUGGEST_OURS));
		}
		var found = suggester.apply(column);
		return source.suggest(column).map(first -> Stream.concat(Stream.of(first), found.stream()).toList()).orElse(found);
	}

	/** The column whose best free suggestion is the strongest; of equals, the first. */
	private int strongest(Map<Integer, List<Suggestion>> open) {
		int found = -1;
		for (int index = 0; index < profile.columns().size(); index++) {
			if (open.containsKey(index)
					&& (found < 0 || best(index, open.get(index)).strength() > best(found, open.get(found)).strength())) {
				found = index;
			}
		}
		return found;
	}

	private Suggestion best(int index, List<Suggestion> suggestions) {
		return suggestions.stream().filter(each -> free(index, each.rule().role())).findFirst().orElse(suggestions.getLast());
	}

	/** The turns of a ticket stand in columns of one name, or in one: another may hold the same ones. */
	private boolean free(int index, ColumnRole role) {
		if (role == ColumnRole.TURNS) {
			return planned.values().stream()
					.filter(column -> column.role() == ColumnRole.TURNS)
					.allMatch(column -> unnumbered(column.name()).equals(unnumbered(profile.columns().get(index).name())));
		}
		return !role.single() || !taken.contains(role);
	}

	/** The name of a column without the number that tells it from others of that name. */
	private static String unnumbered(String name) {
		return name.replaceFirst(" \\(\\d+\\)$", "");
	}

	private void put(int index, ColumnRule rule, By by, Reason reason) {
		planned.put(index, new PlannedColumn(index, profile.columns().get(index).name(), rule, new Choice(by, reason)));
	}

	private void error(String column, ColumnRule rule, Reason reason) {
		errors.add(new MappingError(MappingError.pointer("/columns", column), rule.line(), reason));
	}
}
