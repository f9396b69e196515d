package io.antiphon.channels.internal.mapping.suggested;

import io.antiphon.channels.internal.mapping.ColumnRole;
import io.antiphon.channels.internal.mapping.Mapping;
import io.antiphon.channels.internal.mapping.MappingError;
import io.antiphon.channels.internal.mapping.MappingProblem;
import io.antiphon.channels.internal.mapping.PlannedColumn;
import io.antiphon.channels.internal.mapping.SuggestionReason;
import io.antiphon.channels.internal.measure.Aggregation;
import io.antiphon.channels.internal.profile.Profile;
import io.antiphon.tables.records.Reason;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Whether the columns of a file are enough to make feedback, measurements or events of its records. */
final class Completeness {

	private final Mapping mapping;
	private final List<PlannedColumn> columns;
	private final Profile profile;
	private final List<MappingError> errors = new ArrayList<>();

	Completeness(Mapping mapping, List<PlannedColumn> columns, Profile profile) {
		this.mapping = mapping;
		this.columns = columns;
		this.profile = profile;
	}

	List<MappingError> errors() {
		if (mapping.kind() == Mapping.Kind.FEEDBACK) {
			if (!has(ColumnRole.TEXT) && !has(ColumnRole.TITLE) && !has(ColumnRole.RATING) && !has(ColumnRole.TURNS)) {
				missing();
			}
			names(ColumnRole.ATTRIBUTE);
			names(ColumnRole.RATING);
			names(ColumnRole.CONSENT);
			ofPeople();
		} else if (mapping.kind() == Mapping.Kind.EVENTS) {
			events();
			names(ColumnRole.ATTRIBUTE);
		} else {
			measurements();
		}
		new DecimalSigns(mapping, columns, profile)
				.doubtful()
				.ifPresent(column -> error(column, MappingProblem.NUMBERS_AMBIGUOUS.with(column.name())));
		return errors;
	}

	/** No text: the reason names a column that would be a rating, were its scale declared. */
	private void missing() {
		var rating = columns.stream()
				.filter(column -> column.chosen().reason().kind() == SuggestionReason.SUGGEST_RATING)
				.findFirst();
		error(rating.map(column -> MappingProblem.SCALE_UNDECLARED.with(column.name())).orElseGet(MappingProblem.NO_TEXT::with));
	}

	/** Consent and contacts are kept by the person who gave them. */
	private void ofPeople() {
		ofPerson(ColumnRole.CONSENT, MappingProblem.CONSENT_OF_NOBODY);
		ofPerson(ColumnRole.CONTACT, MappingProblem.CONTACT_OF_NOBODY);
	}

	private void ofPerson(ColumnRole role, MappingProblem problem) {
		columns.stream()
				.filter(column -> column.role() == role && !has(ColumnRole.PERSON))
				.forEach(column -> error(column, problem.with(column.name())));
	}

	private void events() {
		if (!has(ColumnRole.CASE)) {
			error(MappingProblem.NO_CASE.with());
		}
		boolean one = columns.stream().anyMatch(column -> column.role() == ColumnRole.CASE && !column.rule().detail().label().isEmpty());
		if (!has(ColumnRole.ACTIVITY) && !one) {
			error(MappingProblem.NO_ACTIVITY.with());
		}
		if (!has(ColumnRole.START) && !has(ColumnRole.END)) {
			error(MappingProblem.NO_EVENT_TIME.with());
		}
	}

	private void measurements() {
		if (has(ColumnRole.FROM) != has(ColumnRole.TO)) {
			error(MappingProblem.NO_END.with());
		} else if (has(ColumnRole.DATE) == has(ColumnRole.FROM)) {
			error((has(ColumnRole.DATE) ? MappingProblem.DATE_TWICE : MappingProblem.NO_DATE).with());
		}
		if (!has(ColumnRole.VALUE)) {
			error(MappingProblem.NO_VALUE.with());
		}
		var values = columns.stream().filter(column -> column.role() == ColumnRole.VALUE).toList();
		for (var value : values) {
			if (value.rule().detail().label().isEmpty() && (!has(ColumnRole.INDICATOR) || values.size() > 1)) {
				error(value, MappingProblem.NO_INDICATOR.with(value.name()));
			} else {
				declared(value);
			}
		}
		values(values);
	}

	/** A column that is one indicator says of it what no other column does: which way is good is never guessed. */
	private void declared(PlannedColumn value) {
		var label = value.rule().detail().label();
		if (label.isEmpty()) {
			return;
		}
		var declared = mapping.declaration(value, label);
		if (declared.better() == null && declared.measure() != Aggregation.VOLUME && !has(ColumnRole.BETTER) && !has(ColumnRole.MEASURE)) {
			error(value, MappingProblem.NO_BETTER.with(value.name()));
		}
		var measure = declared.measure();
		if (measure != null && measure.needsN() && !has(ColumnRole.N)) {
			error(value, MappingProblem.NO_N.with(value.name()));
		}
	}

	/** No two columns are the same indicator. */
	private void values(List<PlannedColumn> values) {
		var names = new HashSet<String>();
		for (var value : values) {
			if (!names.add(value.label().strip())) {
				error(value, MappingProblem.NAME_TWICE.with(value.label()));
			}
		}
	}

	/** Several attributes, or several ratings, go by different names; what was only suggested makes way by itself. */
	private void names(ColumnRole role) {
		var names = new HashSet<String>();
		for (var column : columns) {
			if (column.role() == role && column.chosen().by() == PlannedColumn.By.MAPPING && !names.add(column.label())) {
				error(column, MappingProblem.NAME_TWICE.with(column.label()));
			}
		}
	}

	private boolean has(ColumnRole role) {
		return columns.stream().anyMatch(column -> column.role() == role);
	}

	private void error(Reason reason) {
		errors.add(new MappingError("", 0, reason));
	}

	private void error(PlannedColumn column, Reason reason) {
		errors.add(new MappingError(MappingError.pointer("/columns", column.name()), column.rule().line(), reason));
	}
}
