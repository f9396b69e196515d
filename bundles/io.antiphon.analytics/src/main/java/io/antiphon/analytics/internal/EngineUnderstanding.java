package io.antiphon.analytics.internal;

import io.antiphon.analytics.Analytics.Topic;
import io.antiphon.analytics.Review.Learning;
import io.antiphon.analytics.internal.labels.Understanding;
import io.antiphon.base.Progress;
import io.antiphon.base.language.Language;
import io.antiphon.text.Coder;
import io.antiphon.text.FittedReader;
import io.antiphon.text.Sample;
import io.antiphon.text.TextEngine;
import io.antiphon.text.learning.CodeFrame;
import io.antiphon.text.learning.CodedText;
import io.antiphon.text.learning.Learned;
import io.antiphon.text.learning.Lesson;
import io.antiphon.text.learning.Trial;
import io.antiphon.text.reading.Clause;
import io.antiphon.text.reading.ReadClause;
import io.antiphon.text.reading.ReadDocument;
import io.antiphon.text.reading.Sentiment;
import io.antiphon.text.reading.TextToRead;
import io.antiphon.text.reading.Watch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** {@link Understanding} by the {@link TextEngine}: the topics of all languages in one list, and of each text the clause that says most. */
public final class EngineUnderstanding implements Understanding {

	/** How the id of a topic begins that is a code of people's own. */
	private static final String CODE = "code:";

	private final TextEngine engine;
	private final Phases phases;
	private final List<Lesson<Sentiment>> lessons;
	private final Optional<Codes> codes;

	/** What its progress is called: while texts are gone through, while the models are opened, and while texts are read by them. */
	public record Phases(String sampling, String opening, String reading) {}

	/** Codes of people's own, and texts of which they say which topics they are about; those that are no code of these teach nothing. */
	public record Codes(CodeFrame frame, Map<Text, String> lessons) {

		public Codes {
			lessons = Map.copyOf(lessons);
		}
	}

	public EngineUnderstanding(TextEngine engine, Phases phases) {
		this(engine, phases, Map.of(), Optional.empty());
	}

	/** One that learns from texts of which somebody says how they sound, and tells texts by codes where there are any. */
	public EngineUnderstanding(TextEngine engine, Phases phases, Map<Text, Sentiment> lessons, Optional<Codes> codes) {
		this.codes = codes;
		this.lessons = lessons.entrySet().stream().map(one -> new Lesson<>(document(one.getKey()), one.getValue())).toList();
		this.engine = engine;
		this.phases = phases;
	}

	@Override
	public Understood understand(Iterable<List<Text>> batches, long count, Progress progress) {
		var sample = new Sample();
		progress.begin(phases.sampling(), count);
		batches.forEach(batch -> {
			batch.forEach(text -> sample.add(document(text)));
			progress.advance(batch.size());
		});
		if (progress.cancelled()) {
			return Understood.NOTHING;
		}
		try {
			var reader = engine.fit(sample, watch(phases, new InPieces(count, progress)));
			var learned = new ArrayList<Learning>();
			if (!lessons.isEmpty()) {
				var taught = engine.teach(reader, lessons, watch(phases, progress));
				reader = taught.reader();
				learned.addAll(learning(taught.learned()));
			}
			if (codes.isEmpty()) {
				return understood(reader, learned);
			}
			var frame = codes.get().frame();
			var coder = engine.coder(reader, frame, lessons(codes.get()), watch(phases, progress));
			learned.addAll(learning(coder.learned()));
			return coded(reader, frame, coder, learned);
		} catch (CancellationException unwanted) {
			return Understood.NOTHING;
		} catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
	}

	/** What is about a code of the frame, by its id. */
	static List<Lesson<String>> lessons(Codes codes) {
		var ids = codes.frame().ids().stream().collect(Collectors.toMap(id -> CODE + id, id -> id));
		return codes.lessons().entrySet().stream()
				.filter(one -> ids.containsKey(one.getValue()))
				.map(one -> new Lesson<>(document(one.getKey()), ids.getOrDefault(one.getValue(), "")))
				.toList();
	}

	private static TextToRead document(Text text) {
		return new TextToRead(text.text(), Language.ofCode(text.language()), text.service());
	}

	/** {@code progress} as the engine sees it. */
	public static Watch watch(Phases phases, Progress progress) {
		return new Watch() {
			@Override
			public void opening() {
				progress.begin(phases.opening(), 0);
			}

			@Override
			public void planned(long units) {
				progress.begin(phases.reading(), units);
			}

			@Override
			public boolean cancelled() {
				return progress.cancelled();
			}

			@Override
			public void done(long units) {
				progress.advance(units);
			}
		};
	}

	private static List<Learning> learning(Learned learned) {
		return learned.trials().stream().map(EngineUnderstanding::learning).toList();
	}

	private static Learning learning(Trial trial) {
		return new Learning(
				word(trial.subject()), trial.language().code(), word(trial.result()), trial.n(), trial.before(), trial.after(), trial.low(),
				trial.high());
	}

	private static String word(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	private static Understood understood(FittedReader reader, List<Learning> learned) {
		var topics = new ArrayList<Topic>();
		var first = new EnumMap<Language, Integer>(Language.class);
		for (var language : Language.values()) {
			first.put(language, topics.size());
			reader.topics(language).forEach(topic -> topics.add(new Topic(
					language.code() + ":" + String.join("+", topic.terms()), language.code(), topic.terms())));
		}
		var twins = reader.twins().stream()
				.map(twin -> new Twins(first.get(Language.ZH) + twin.chinese(), first.get(Language.EN) + twin.english()))
				.toList();
		return new Understood(topics, twins, texts -> {
			var read = reader.read(texts.stream().map(EngineUnderstanding::document).toList());
			return IntStream.range(0, read.size())
					.mapToObj(index -> meaning(texts.get(index).text(), read.get(index), first.getOrDefault(read.get(index).language(), 0),
							topics))
					.toList();
		}, learned);
	}

	/** Each text and each clause by the likeliest code. */
	private static Understood coded(FittedReader reader, CodeFrame frame, Coder coder, List<Learning> learned) {
		var topics = frame.codes().stream()
				.map(code -> new Topic(CODE + code.id(), "", List.of(String.join(" / ", new TreeMap<>(code.names()).values()))))
				.toList();
		var ids = frame.ids();
		return new Understood(topics, List.of(), texts -> {
			var documents = texts.stream().map(EngineUnderstanding::document).toList();
			var read = reader.read(documents);
			var codes = coder.code(documents);
			return IntStream.range(0, read.size())
					.mapToObj(index -> meaning(texts.get(index).text(), coded(read.get(index), codes.get(index), ids), 0, topics))
					.toList();
		}, learned);
	}

	private static ReadDocument coded(ReadDocument read, CodedText codes, List<String> ids) {
		var clauses = new HashMap<Clause, Integer>();
		codes.clauses().forEach(clause -> clauses.put(clause.span(), likeliest(clause.codes(), ids)));
		var whole = likeliest(codes.whole(), ids);
		var told = read.clauses().stream()
				.map(clause -> new ReadClause(clause.span(), clause.tone(), clauses.getOrDefault(clause.span(), whole)))
				.toList();
		// the text as a whole may be about what no clause says by itself
		var said = told.stream().anyMatch(clause -> clause.topic() == whole)
				? told
				: told.stream().map(clause -> new ReadClause(clause.span(), clause.tone(), whole)).toList();
		return new ReadDocument(read.language(), read.tone(), whole, said);
	}

	private static int likeliest(List<CodedText.Scored> codes, List<String> ids) {
		return codes.isEmpty() ? -1 : ids.indexOf(codes.getFirst().code());
	}

	private static Meaning meaning(String text, ReadDocument read, int first, List<Topic> topics) {
		var parts = read.clauses().stream()
				.map(clause -> new Part(
						clause.tone().sentiment(),
						clause.tone().score(),
						shifted(clause.topic(), first),
						clause.span().start(),
						clause.span().end()))
				.toList();
		var topic = shifted(read.topic(), first);
		var terms = topic < 0 ? List.<String>of() : topics.get(topic).terms();
		var sign = Math.signum(read.tone().score());
		var most = IntStream.range(0, parts.size())
				.filter(index -> parts.get(index).topic() == topic)
				.boxed()
				.max(Comparator.comparing((Integer index) -> parts.get(index).score() * sign > 0 && names(parts.get(index).in(text), terms))
						.thenComparingDouble(index -> parts.get(index).score() * sign))
				.orElse(-1);
		return new Meaning(read.tone().sentiment(), read.tone().score(), read.tone().confidence(), topic, parts, most);
	}

	private static boolean names(String clause, List<String> terms) {
		var lower = clause.toLowerCase(Locale.ROOT);
		return terms.stream().anyMatch(lower::contains);
	}

	private static int shifted(int topic, int first) {
		return topic < 0 ? -1 : first + topic;
	}
}
