package io.antiphon.channels.internal.intake;

import io.antiphon.base.Progress;
import io.antiphon.channels.Declared;
import io.antiphon.channels.Sentence;
import io.antiphon.channels.internal.mapping.ColumnRole;
import io.antiphon.channels.internal.mapping.Mapping;
import io.antiphon.channels.internal.mapping.MappingError;
import io.antiphon.channels.internal.mapping.MappingProblem;
import io.antiphon.channels.internal.mapping.MappingWarning;
import io.antiphon.channels.internal.mapping.Plan;
import io.antiphon.channels.internal.mapping.file.MappingFile;
import io.antiphon.channels.internal.mapping.file.MappingReading;
import io.antiphon.channels.internal.mapping.suggested.Resolution;
import io.antiphon.channels.internal.mapping.suggested.Resolver;
import io.antiphon.channels.internal.memory.MappingMemory.Remembered;
import io.antiphon.channels.internal.memory.MappingMemory;
import io.antiphon.channels.internal.profile.Profile;
import io.antiphon.channels.internal.profile.Profiling;
import io.antiphon.channels.internal.source.Connectors;
import io.antiphon.channels.internal.source.Reached;
import io.antiphon.channels.internal.source.Reading;
import io.antiphon.channels.internal.source.SourceReason;
import io.antiphon.channels.spi.Hints;
import io.antiphon.feedback.Context;
import io.antiphon.privacy.Redaction;
import io.antiphon.tables.records.FileEncoding;
import io.antiphon.tables.records.Reason;
import io.antiphon.tables.records.TableOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A file made ready to be read: opened, measured, and every column's role decided; or why that cannot be. */
sealed interface Prepared extends AutoCloseable {

	record Ready(Reading source, Profile profile, Plan plan) implements Prepared {

		/** Whether the values of the column of a role are, as a whole, no personal data. */
		boolean nameless(ColumnRole role) {
			return plan.the(role).filter(column -> profile.columns().get(column.index()).personal().isEmpty()).isPresent();
		}

		@Override
		public void close() {
			source.close();
		}
	}

	/** Its columns are known, and not enough of what they are. */
	record Unclear(Reading source, Profile profile, Plan plan, List<Sentence> reasons) implements Prepared {

		public Unclear {
			reasons = List.copyOf(reasons);
		}

		@Override
		public void close() {
			source.close();
		}
	}

	record Refused(List<Sentence> reasons) implements Prepared {

		public Refused {
			reasons = List.copyOf(reasons);
		}
	}

	record Cancelled() implements Prepared {}

	/** Nothing of it is needed any more. */
	@Override
	default void close() {}

	/** {@code memory}: of what was declared of other files, for one of which no mapping is declared. */
	static Prepared of(Path file, Declared declared, Connectors connectors, MappingMemory memory, Progress progress) {
		return switch (mapping(declared)) {
			case MappingReading.Wrong wrong -> new Refused(sentences(wrong.errors()));
			case MappingReading.Read(var mapping) -> opened(file, mapping, declared, connectors, memory, progress);
		};
	}

	private static Prepared opened(
			Path file, Mapping mapping, Declared declared, Connectors connectors, MappingMemory memory, Progress progress) {
		var hints = new Hints(mapping.source().options(), mapping.source().sheet(), Resolver::names);
		return switch (connectors.open(file, hints, progress)) {
			case Reached.Refused(var reason) -> new Refused(sentence(reason));
			case Reached.Cancelled() -> new Cancelled();
			case Reached.Opened(var source) -> {
				var known = declared.mapping().isBlank() ? memory.of(source.names()) : Optional.<Remembered>empty();
				var measured = measured(source, mapping, declared, known, progress);
				if (measured instanceof Refused || measured instanceof Cancelled) {
					source.close();
				}
				yield measured;
			}
		};
	}

	private static Prepared measured(
			Reading source, Mapping mapping, Declared declared, Optional<Remembered> known, Progress progress) {
		var doubt = source.doubt();
		if (doubt.isPresent() && !said(source.names().getFirst(), mapping, declared)) {
			return new Refused(sentence(doubt.get()));
		}
		return switch (Profiling.of(source, progress)) {
			case Profiling.Refused(var reason) -> new Refused(sentence(reason));
			case Profiling.Cancelled() -> new Cancelled();
			case Profiling.Done(var profile) when !profile.rejected().isEmpty() ->
				new Refused(sentence(SourceReason.ALL_REJECTED.with(profile.read(), profile.rejected())));
			case Profiling.Done(var profile) -> switch (known.flatMap(before -> again(before, declared, profile))
					.orElseGet(() -> resolved(mapping, declared, profile))) {
				case Resolution.Unresolved(var plan, var errors) -> new Unclear(source, profile, plan, sentences(errors));
				case Resolution.Resolved(var found) -> new Ready(source, profile, masked(found).warning(source.notes()));
			};
		};
	}

	/** As was declared of another file, where that fits this one too; what is said of this one goes before it. */
	private static Optional<Resolution> again(Remembered before, Declared declared, Profile profile) {
		var same = new Declared(before.mapping(), "", declared.columns(), declared.writing(), declared.masking(), declared.locale());
		if (mapping(same) instanceof MappingReading.Read(var mapping)) {
			var context = mapping.context();
			var service = declared.service().isEmpty() ? context.service() : declared.service();
			var about = mapping.with(new Context(service, context.touchpoint(), context.channel()));
			if (resolved(about, declared, profile) instanceof Resolution.Resolved(var plan)) {
				var told = MappingWarning.DECLARED_BEFORE.with(before.file(), before.day().toString());
				return Optional.of(new Resolution.Resolved(plan.warning(List.of(told))));
			}
		}
		return Optional.empty();
	}

	/** Measurements hold no texts to look for names and numbers in. */
	private static Plan masked(Plan plan) {
		var mapping = plan.mapping();
		if (mapping.kind() != Mapping.Kind.MEASUREMENTS || mapping.masking().sets().isEmpty()) {
			return plan;
		}
		var plain = mapping.with(new Mapping.Masking(mapping.masking().ownHandles(), Set.of()));
		return new Plan(plain, plan.columns(), plan.warnings()).warning(List.of(MappingWarning.MASKING_UNUSED.with()));
	}

	/** Whether a file is meant to have one column: somebody says so, or what the column is, or its name is one of texts. */
	private static boolean said(String column, Mapping mapping, Declared declared) {
		return mapping.source().options().oneColumn()
				|| mapping.columns().rules().containsKey(column)
				|| declared.columns().containsKey(column)
				|| Resolver.text(column);
	}

	/** Where the mapping does not fit a file that says by itself that it is of another kind, it is read without. */
	private static Resolution resolved(Mapping mapping, Declared declared, Profile profile) {
		var silent = mapping.kind() == Mapping.Kind.FEEDBACK && mapping.columns().rules().isEmpty();
		var says = Resolver.says(profile);
		var meant = silent ? says.map(kind -> mapping.with(kind)).orElse(mapping) : mapping;
		var resolution = Resolver.resolve(with(meant, declared.columns()), profile);
		if (resolution instanceof Resolution.Unresolved && says.isPresent() && says.get() != meant.kind()) {
			var plain = Mapping.of(says.get()).with(new Context(mapping.context().service(), "", ""))
					.with(new Mapping.Masking(List.of(), mapping.masking().sets()))
					.with(mapping.purposes());
			if (Resolver.resolve(with(plain, declared.columns()), profile) instanceof Resolution.Resolved(var plan)) {
				var kind = MappingWarning.OTHER_KIND.with(meant.kind().key());
				return new Resolution.Resolved(plan.warning(List.of(kind)));
			}
		}
		return resolution;
	}

	/** What is declared of a file, all in one. */
	static MappingReading mapping(Declared declared) {
		var reading = declared.mapping().isBlank()
				? new MappingReading.Read(Mapping.NONE)
				: MappingFile.parse(declared.mapping());
		return reading instanceof MappingReading.Read(var mapping) ? said(with(mapping, declared), declared) : reading;
	}

	/** With what is said beside the mapping. */
	private static MappingReading said(Mapping mapping, Declared declared) {
		var masked = masked(mapping, declared.masking());
		return masked instanceof MappingReading.Read(var all) ? written(all, declared.writing()) : masked;
	}

	/** With what is said beside the mapping of what is masked. */
	private static MappingReading masked(Mapping mapping, Declared.Masking said) {
		var available = Redaction.newest().available();
		var unknown = said.sets().stream().filter(set -> !available.contains(set)).sorted().toList();
		if (!unknown.isEmpty()) {
			var problem = MappingProblem.MAPPING_MASKING.with(String.join(", ", unknown), String.join(", ", available));
			return new MappingReading.Wrong(List.of(new MappingError("", 0, problem)));
		}
		return new MappingReading.Read(
				said.chosen() ? mapping.with(new Mapping.Masking(mapping.masking().ownHandles(), said.sets())) : mapping);
	}

	/** With what is said beside the mapping of how the file is written. */
	private static MappingReading written(Mapping mapping, Declared.Writing said) {
		var encoding = FileEncoding.of(said.encoding());
		var delimiter = said.delimiter().isEmpty() ? Optional.<Character>empty() : MappingFile.delimiter(said.delimiter());
		var errors = new ArrayList<MappingError>();
		if (encoding.isEmpty() && !said.encoding().isEmpty()) {
			errors.add(new MappingError("", 0, MappingProblem.MAPPING_ENCODING.with(said.encoding())));
		}
		if (delimiter.isEmpty() && !said.delimiter().isEmpty()) {
			errors.add(new MappingError("", 0, MappingProblem.MAPPING_DELIMITER.with(said.delimiter())));
		}
		var options = new TableOptions(delimiter.orElse(null), true, encoding.orElse(null), said.header());
		var source = mapping.source();
		return errors.isEmpty()
				? new MappingReading.Read(mapping.with(
						source.with(options.or(source.options())).of(said.sheet().isEmpty() ? source.sheet() : said.sheet())))
				: new MappingReading.Wrong(errors);
	}

	private static Mapping with(Mapping mapping, Declared declared) {
		var context = mapping.context();
		var service = context.service().isEmpty() ? declared.service() : context.service();
		return mapping.with(new Context(service, context.touchpoint(), context.channel()));
	}

	private static Mapping with(Mapping mapping, Map<String, Declared.Column> columns) {
		var rules = new LinkedHashMap<>(mapping.columns().rules());
		columns.forEach((name, column) -> rules.put(name, DeclaredColumns.rule(column)));
		return mapping.with(new Mapping.Columns(rules, mapping.columns().suggestOthers()));
	}

	static List<Sentence> sentences(List<MappingError> errors) {
		return errors.stream().<Sentence>map(error -> error::text).toList();
	}

	/** The one sentence of a refusal. */
	static List<Sentence> sentence(Reason reason) {
		return List.of(reason::text);
	}
}
