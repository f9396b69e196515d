package io.antiphon.channels.internal.mapping.file;

import io.antiphon.channels.internal.mapping.ColumnRole;
import io.antiphon.channels.internal.mapping.ColumnRule.Detail;
import io.antiphon.channels.internal.mapping.ColumnRule;
import io.antiphon.channels.internal.mapping.Declaration;
import io.antiphon.channels.internal.mapping.Mapping;
import io.antiphon.channels.internal.mapping.MappingError;
import io.antiphon.channels.internal.mapping.MappingProblem;
import io.antiphon.channels.internal.mapping.Missing;
import io.antiphon.channels.internal.mapping.Scale;
import io.antiphon.channels.internal.mapping.words.ColumnWords;
import io.antiphon.channels.internal.measure.Aggregation;
import io.antiphon.channels.internal.tickets.DurationUnit;
import io.antiphon.feedback.RatingScale;
import io.antiphon.feedback.contact.Contact;
import io.antiphon.tables.dates.DateFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Reads what a mapping file says of one column. */
final class RuleReader {

	private final JsonNode node;
	private final JsonFields fields;
	private final List<MappingError> errors;

	private RuleReader(JsonNode node, List<MappingError> errors) {
		this.node = node;
		this.fields = new JsonFields(node, errors);
		this.errors = errors;
	}

	static Optional<ColumnRule> read(JsonNode node, Mapping.Kind kind, List<MappingError> errors) {
		return new RuleReader(node, errors).rule(kind);
	}

	private Optional<ColumnRule> rule(Mapping.Kind kind) {
		var allowed = ColumnRole.of(kind).stream().map(ColumnRole::key).toList();
		if (fields.node("role").isEmpty() && node.value() instanceof Map<?, ?>) {
			fields.error("role", MappingProblem.MAPPING_MISSING_KEY.with("role"));
		}
		var role = fields.word("role", allowed).flatMap(ColumnRole::of);
		if (role.isEmpty()) {
			return Optional.empty();
		}
		var detail = detail(role.get(), kind);
		fields.close();
		return Optional.of(new ColumnRule(role.get(), detail, node.line()));
	}

	private Detail detail(ColumnRole role, Mapping.Kind kind) {
		return switch (role) {
			case TIME, CONSENTED, DATE, FROM, TO, START, END, ANSWERED, SOLVED ->
				format().<Detail>map(Detail.Written::new).orElse(new Detail.None());
			case CONSENT -> {
				if (fields.node("purpose").isEmpty()) {
					fields.error("purpose", MappingProblem.MAPPING_MISSING_KEY.with("purpose"));
				}
				yield fields.text("purpose", MappingFile::purpose, MappingProblem.MAPPING_PURPOSE_ID)
						.<Detail>map(Detail.Agreed::new)
						.orElse(new Detail.None());
			}
			case RESPONSE, RESOLUTION -> new Detail.Lasting(fields.word("unit", units()).flatMap(DurationUnit::of).orElse(null));
			case CONTACT -> reaching();
			case PERSON -> kind == Mapping.Kind.FEEDBACK && fields.truth("contact") ? reaching() : new Detail.None();
			case CASE -> kind == Mapping.Kind.EVENTS
					? fields.text("activity").<Detail>map(Detail.Named::new).orElse(new Detail.None())
					: new Detail.None();
			case ATTRIBUTE -> {
				var name = fields.text("name").orElse("");
				var missing = missing();
				yield name.isEmpty() && missing.codes().isEmpty() ? new Detail.None() : new Detail.Named(name, missing);
			}
			case TEXT -> {
				var missing = missing();
				yield missing.codes().isEmpty() ? new Detail.None() : new Detail.Coded(missing);
			}
			case RATING -> {
				var name = fields.text("name").orElse("");
				var missing = missing();
				yield scale().<Detail>map(scale -> new Detail.Rated(name, scale, missing)).orElse(new Detail.None());
			}
			case VALUE -> {
				var indicator = fields.text("indicator").orElse("");
				var declared = declaration(fields);
				var missing = missing();
				yield indicator.isEmpty() && declared.equals(Declaration.NONE) && missing.codes().isEmpty()
						? new Detail.None()
						: new Detail.Measured(indicator, declared, missing);
			}
			case ID -> kind == Mapping.Kind.FEEDBACK
					? fields.text("system").<Detail>map(Detail.Named::new).orElse(new Detail.None())
					: new Detail.None();
			case TITLE, ROLE, LANGUAGE, INDICATOR, N, UNIT, MEASURE, BETTER, SERVICE, TOUCHPOINT, CHANNEL,
					ACTIVITY, LIFECYCLE, INSTANCE, RESOURCE, DEPARTMENT, LOG, TURNS, CONTACTS, REOPENS, ONCE, IGNORE ->
				new Detail.None();
		};
	}

	private static List<String> units() {
		return Stream.of(DurationUnit.values()).map(DurationUnit::key).toList();
	}

	private Detail reaching() {
		var kinds = Stream.of(Contact.Kind.values()).map(Contact.Kind::id).toList();
		return new Detail.Reaching(fields.word("kind", kinds).flatMap(Contact.Kind::of).orElse(null));
	}

	/** Codes are texts; a number is written as one. */
	private Missing missing() {
		var codes = new ArrayList<String>();
		fields.items("missing").forEach(each -> fields.text(each).ifPresent(codes::add));
		return new Missing(codes);
	}

	/** What is declared of an indicator. */
	static Declaration declaration(JsonFields fields) {
		var measures = Stream.of(Aggregation.values()).map(Aggregation::key).toList();
		return new Declaration(
				fields.text("unit").orElse(""),
				fields.word("measure", measures).flatMap(Aggregation::of).orElse(null),
				fields.word("better", List.of("high", "low")).flatMap(ColumnWords.MEASUREMENTS::better).orElse(null));
	}

	private Optional<String> format() {
		return fields.text("format", DateFormat::of, MappingProblem.MAPPING_FORMAT).map(DateFormat::name);
	}

	private Optional<Scale> scale() {
		var declared = fields.node("scale");
		if (declared.isEmpty()) {
			fields.error("scale", MappingProblem.MAPPING_SCALE_MISSING.with(kinds()));
			return Optional.empty();
		}
		var inner = new JsonFields(declared.get(), errors);
		int before = errors.size();
		if (declared.get().value() instanceof Map<?, ?> && inner.node("kind").isEmpty()) {
			inner.error("kind", MappingProblem.MAPPING_SCALE_MISSING.with(kinds()));
		}
		var kind = inner.word("kind", List.of(kinds().split(", ")));
		var scale = kind.flatMap(word -> scale(inner, RatingScale.Kind.valueOf(word.toUpperCase(Locale.ROOT))));
		var labels = labels(inner, scale);
		inner.close();
		return errors.size() == before ? scale.map(each -> new Scale(each, labels)) : Optional.empty();
	}

	private static Optional<RatingScale> scale(JsonFields fields, RatingScale.Kind kind) {
		var low = fields.number("min");
		var high = fields.number("max");
		boolean highIsBetter = fields.word("better", List.of("high", "low")).map("high"::equals).orElse(true);
		return switch (kind) {
			case NPS -> fixed(fields, RatingScale.NPS, low, high);
			case CSAT -> fixed(fields, RatingScale.CSAT, low, high);
			case CES -> fixed(fields, RatingScale.CES, low, high);
			case STARS -> fixed(fields, RatingScale.STARS, low, high);
			case CUSTOM -> {
				if (low.isEmpty() || high.isEmpty() || low.getAsDouble() >= high.getAsDouble()) {
					fields.error("min", MappingProblem.MAPPING_SCALE_RANGE.with());
					yield Optional.empty();
				}
				double least = low.getAsDouble();
				double most = high.getAsDouble();
				yield Optional.of(new RatingScale(kind, highIsBetter ? least : most, highIsBetter ? most : least));
			}
		};
	}

	/** A scale known by name needs no range; another than its own would be another scale. */
	private static Optional<RatingScale> fixed(
			JsonFields fields, RatingScale scale, OptionalDouble low, OptionalDouble high) {
		boolean same = low.orElse(scale.worst()) == scale.worst() && high.orElse(scale.best()) == scale.best();
		if (!same || fields.text("better").filter("low"::equals).isPresent()) {
			fields.error("kind", MappingProblem.MAPPING_SCALE_FIXED.with(scale.worst(), scale.best()));
			return Optional.empty();
		}
		return Optional.of(scale);
	}

	private static Map<String, Double> labels(JsonFields fields, Optional<RatingScale> scale) {
		var labels = new LinkedHashMap<String, Double>();
		fields.entries("labels").forEach((label, node) -> fields.number(node).ifPresent(value -> {
			if (scale.isPresent() && !scale.get().contains(value)) {
				fields.errors().add(node.error(MappingProblem.MAPPING_LABEL.with(value)));
			} else {
				labels.put(label.strip(), value);
			}
		}));
		return labels;
	}

	private static String kinds() {
		return "nps, csat, ces, stars, custom";
	}
}
