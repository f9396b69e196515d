package io.antiphon.channels.internal.intake;

import io.antiphon.base.Progress;
import io.antiphon.channels.Declared;
import io.antiphon.channels.Sentence;
import io.antiphon.channels.internal.mapping.Mapping;
import io.antiphon.channels.internal.mapping.MappingError;
import io.antiphon.channels.internal.mapping.MappingFile;
import io.antiphon.channels.internal.mapping.MappingReading;
import io.antiphon.channels.internal.mapping.MappingWarning;
import io.antiphon.channels.internal.mapping.Plan;
import io.antiphon.channels.internal.mapping.Resolution;
import io.antiphon.channels.internal.mapping.Resolver;
import io.antiphon.channels.internal.profile.Profile;
import io.antiphon.channels.internal.profile.Profiling;
import io.antiphon.channels.internal.table.Opening;
import io.antiphon.channels.internal.table.Refusal;
import io.antiphon.channels.internal.table.TableFile;
import io.antiphon.feedback.Context;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A file made ready to be read: opened, measured, and every column's role decided; or why that cannot be. */
sealed interface Prepared {

	record Ready(TableFile table, Profile profile, Plan plan) implements Prepared {}

	record Refused(List<Sentence> reasons) implements Prepared {}

	record Cancelled() implements Prepared {}

	static Prepared of(Path file, Declared declared, Progress progress) {
		return switch (mapping(declared)) {
			case MappingReading.Wrong wrong -> new Refused(sentences(wrong.errors()));
			case MappingReading.Read(var mapping) -> switch (TableFile.open(file, mapping.source().options())) {
				case Opening.Refused(var refusal) -> new Refused(sentence(refusal));
				case Opening.Opened(var table) -> measured(table, mapping, declared, progress);
			};
		};
	}

	private static Prepared measured(TableFile table, Mapping mapping, Declared declared, Progress progress) {
		return switch (Profiling.of(table, progress)) {
			case Profiling.Refused(var refusal) -> new Refused(sentence(refusal));
			case Profiling.Cancelled() -> new Cancelled();
			case Profiling.Done(var profile) -> switch (resolved(mapping, declared, profile)) {
				case Resolution.Unresolved(var errors) -> new Refused(sentences(errors));
				case Resolution.Resolved(var plan) -> new Ready(
						table,
						profile,
						table.headerRows() == 0 ? plan : plan.warning(MappingWarning.HEADER_ROWS.with(table.headerRows())));
			};
		};
	}

	/** Where the mapping does not fit a file that says by itself that it is of the other kind, it is read without. */
	private static Resolution resolved(Mapping mapping, Declared declared, Profile profile) {
		var measurements = Resolver.measurements(profile);
		var silent = mapping.kind() == Mapping.Kind.FEEDBACK && mapping.columns().rules().isEmpty();
		var meant = silent && measurements ? mapping.with(Mapping.Kind.MEASUREMENTS) : mapping;
		var resolution = Resolver.resolve(with(meant, declared.columns()), profile);
		var other = meant.kind() == Mapping.Kind.FEEDBACK ? Mapping.Kind.MEASUREMENTS : Mapping.Kind.FEEDBACK;
		var says = other == Mapping.Kind.MEASUREMENTS ? measurements : Resolver.feedback(profile);
		if (resolution instanceof Resolution.Unresolved && says) {
			var plain = Mapping.of(other).with(new Context(mapping.context().service(), "", ""));
			if (Resolver.resolve(with(plain, declared.columns()), profile) instanceof Resolution.Resolved(var plan)) {
				var kind = MappingWarning.OTHER_KIND.with(meant.kind().key());
				return new Resolution.Resolved(plan.warning(kind));
			}
		}
		return resolution;
	}

	private static MappingReading mapping(Declared declared) {
		var reading = declared.mapping().isBlank()
				? new MappingReading.Read(Mapping.NONE)
				: MappingFile.parse(declared.mapping());
		return reading instanceof MappingReading.Read(var mapping)
				? new MappingReading.Read(with(mapping, declared))
				: reading;
	}

	private static Mapping with(Mapping mapping, Declared declared) {
		var context = mapping.context();
		var service = context.service().isEmpty() ? declared.service() : context.service();
		return mapping.with(new Context(service, context.touchpoint(), context.channel()));
	}

	private static Mapping with(Mapping mapping, Map<String, Declared.Column> columns) {
		var rules = new LinkedHashMap<>(mapping.columns().rules());
		columns.forEach((name, column) -> rules.put(name, Columns.rule(column)));
		return mapping.with(new Mapping.Columns(rules, mapping.columns().suggestOthers()));
	}

	private static List<Sentence> sentences(List<MappingError> errors) {
		return errors.stream().<Sentence>map(error -> error::text).toList();
	}

	/** The one sentence of a refusal. */
	static List<Sentence> sentence(Refusal refusal) {
		return List.of(refusal::text);
	}
}
