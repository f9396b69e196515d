package io.antiphon.text;

import io.antiphon.base.language.Language;
import io.antiphon.text.internal.bridge.Bridge;
import io.antiphon.text.internal.learning.Votes;
import io.antiphon.text.learning.CodeFrame;
import io.antiphon.text.learning.Lesson;
import io.antiphon.text.learning.Trial;
import io.antiphon.text.learning.Trial.Subject;
import io.antiphon.text.reading.ReadDocument;
import io.antiphon.text.reading.ReadTexts;
import io.antiphon.text.reading.Resources;
import io.antiphon.text.reading.Sentiment;
import io.antiphon.text.reading.TextEncoding;
import io.antiphon.text.reading.TextToRead;
import io.antiphon.text.reading.Topic;
import io.antiphon.text.reading.TwinTopics;
import io.antiphon.text.reading.Watch;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Reads texts in Chinese and English: tone, clauses and topics, and which topics of the two mean the same, without labels and without a network. A reader is fitted to a sample, may be taught, and reads
 * whatever is many: {@link Sample} while texts pass by, {@link #fit}, and {@link FittedReader#read(List)} while they pass by once more. The same texts give
 * the same reading in any order, with any number of threads. One fit at a time. Models are opened at first need and held until closed.
 */
public final class TextEngine implements AutoCloseable {
	/** Rises with each change of what is read in the same texts. */
	public static final int VERSION = 2;

	private static final List<Language> READ = List.of(Language.ZH, Language.EN);

	private final Resources resources;
	private final double resolution;
	private final BiFunction<Language, TextEncoding, TextEncoding> through;
	private final Map<Language, LanguageReader> readers = new EnumMap<>(Language.class);
	private @Nullable Bridge bridge;

	/** An engine on the models of its own, at the usual grain of topics. */
	public TextEngine() {
		this(Resources.of(TextEngine.class.getClassLoader()));
	}

	/** The same on the models in {@code resources}. */
	public TextEngine(Resources resources) {
		this(resources, 1);
	}

	/** An engine whose topics are finer the higher {@code resolution} is above 1. */
	public TextEngine(Resources resources, double resolution) {
		this(resources, resolution, (language, encoder) -> encoder);
	}

	/** An engine on the models of its own whose texts reach the encoder of their language by way of {@code through}: what was asked before can be kept. */
	public TextEngine(BiFunction<Language, TextEncoding, TextEncoding> through) {
		this(Resources.of(TextEngine.class.getClassLoader()), 1, through);
	}

	/** The same on other models, at another grain. */
	public TextEngine(Resources resources, double resolution, BiFunction<Language, TextEncoding, TextEncoding> through) {
		this.resources = resources;
		this.resolution = resolution;
		this.through = through;
	}

	/**
	 * Fits a reader to a sample; {@code watch} is told of wordings encoded, repeats counted once. Blocks: a sample of {@link Sample#MOST} texts takes about a
	 * minute. Ends with a CancellationException soon after {@code watch} is cancelled.
	 */
	public synchronized FittedReader fit(Sample sample, Watch watch) throws IOException {
		var wordings = new EnumMap<Language, Wordings>(Language.class);
		READ.forEach(language -> wordings.put(language, Wordings.of(sample.texts(language))));
		wordings.values().removeIf(some -> some.encoded().isEmpty());
		for (var language : wordings.keySet()) {
			open(language, watch);
		}
		watch.planned(wordings.values().stream().mapToLong(some -> some.encoded().size()).sum() + bridging(wordings.keySet()));
		var fitted = new EnumMap<Language, FittedLanguage>(Language.class);
		for (var entry : wordings.entrySet()) {
			Language language = entry.getKey();
			fitted.put(language, open(language, watch)
					.fit(entry.getValue(), sample.texts(language), sample.whole(language), watch));
		}
		return new FittedReader(fitted, twins(fitted, watch));
	}

	/** How many texts are encoded to compare topics of these languages. */
	private long bridging(Set<Language> written) throws IOException {
		return bridge == null && written.containsAll(READ) ? Bridge.size(resources) : 0;
	}

	private List<TwinTopics> twins(Map<Language, FittedLanguage> fitted, Watch watch) throws IOException {
		FittedLanguage chinese = fitted.get(Language.ZH);
		FittedLanguage english = fitted.get(Language.EN);
		return chinese == null || english == null ? List.of() : bridge(watch).twins(chinese.meanings(), english.meanings());
	}

	private Bridge bridge(Watch watch) throws IOException {
		Bridge known = bridge;
		if (known == null) {
			var encodings = new EnumMap<Language, TextEncoding>(Language.class);
			for (Language language : READ) {
				encodings.put(language, open(language, watch).encoding());
			}
			known = Bridge.build(encodings, resources, watch);
			bridge = known;
		}
		return known;
	}

	/**
	 * Teaches {@code reader} how texts sound, from lessons with the labels NEGATIVE, NEUTRAL and POSITIVE, in any order; what it was taught before is
	 * forgotten. Learns only what helps, and tells what came of it. Blocks: a thousand lessons take seconds; {@code watch} is told of those of their wordings
	 * that are not in the sample, which are encoded first. Ends with a CancellationException soon after {@code watch} is cancelled.
	 *
	 * @throws IllegalArgumentException if a label is UNCERTAIN
	 */
	public synchronized Taught teach(FittedReader reader, List<Lesson<Sentiment>> lessons, Watch watch) throws IOException {
		if (lessons.stream().anyMatch(lesson -> lesson.label() == Sentiment.UNCERTAIN)) {
			throw new IllegalArgumentException("A lesson says what a text is");
		}
		var votes = Votes.of(lessons, lesson -> readable(lesson.text()));
		watch.planned(unseen(reader, votes.lessons()));
		var fitted = new EnumMap<Language, FittedLanguage>(Language.class);
		var trials = new ArrayList<Trial>();
		for (Language language : READ) {
			List<Lesson<Sentiment>> own = of(language, votes.lessons());
			FittedLanguage known = reader.languages().get(language);
			if (known != null && !own.isEmpty()) {
				var result = new ToneTeacher(open(language, watch), known.untaught(), watch).teach(language, own);
				trials.addAll(result.trials());
				fitted.put(language, result.language());
			} else if (known != null) {
				fitted.put(language, known.untaught());
			} else if (!own.isEmpty()) {
				trials.add(Trial.none(Subject.LEANING, language, Trial.Result.NOT_READ));
				trials.add(Trial.none(Subject.NEUTRALITY, language, Trial.Result.NOT_READ));
			}
		}
		return new Taught(new FittedReader(fitted, reader.twins()), votes.learned(trials));
	}

	/**
	 * Makes a coder for {@code frame} that has seen the sample of {@code reader}, and learned from {@code lessons} what helps: short texts or clauses, each
	 * with the id of the code it is about. Lessons may be none. Blocks and is cancelled as {@link #teach} is.
	 */
	public synchronized Coder coder(FittedReader reader, CodeFrame frame, List<Lesson<String>> lessons, Watch watch) throws IOException {
		var ids = new HashSet<>(frame.ids());
		var votes = Votes.of(lessons, lesson -> ids.contains(lesson.label()) && readable(lesson.text()));
		watch.planned(unseen(reader, votes.lessons()));
		var coders = new EnumMap<Language, LanguageCoder>(Language.class);
		var trials = new ArrayList<Trial>();
		for (Language language : READ) {
			List<Lesson<String>> own = of(language, votes.lessons());
			FittedLanguage known = reader.languages().get(language);
			if (known != null) {
				var made = LanguageCoder.make(open(language, watch), known, language, frame, own, watch);
				coders.put(language, made.coder());
				made.trial().ifPresent(trials::add);
			} else if (!own.isEmpty()) {
				trials.add(Trial.none(Subject.CODE, language, Trial.Result.NOT_READ));
			}
		}
		return new Coder(coders, votes.learned(trials));
	}

	private static boolean readable(TextToRead text) {
		return text.language().read() && !Cut.of(text.text()).clauses().isEmpty();
	}

	/** How many wordings of lessons are to be encoded. */
	private static <T> long unseen(FittedReader reader, List<Lesson<T>> lessons) {
		long unseen = 0;
		for (var entry : reader.languages().entrySet()) {
			var cuts = of(entry.getKey(), lessons).stream().map(lesson -> Cut.of(lesson.text().text())).toList();
			unseen += Seen.others(entry.getValue(), Seen.passages(cuts)).size();
		}
		return unseen;
	}

	private static <T> List<Lesson<T>> of(Language language, List<Lesson<T>> lessons) {
		return lessons.stream().filter(lesson -> lesson.text().language() == language).toList();
	}

	/** Reads {@code documents} by a reader that is fitted to them. */
	public ReadTexts read(List<TextToRead> documents, Watch watch) throws IOException {
		return read(documents, Sample.MOST, watch);
	}

	/** The same, where at most {@code most} of a language are encoded. */
	public ReadTexts read(List<TextToRead> documents, int most, Watch watch) throws IOException {
		var sample = new Sample(most);
		documents.forEach(sample::add);
		FittedReader reader = fit(sample, watch);
		List<ReadDocument> read = reader.read(documents);
		var topics = new EnumMap<Language, List<Topic>>(Language.class);
		READ.forEach(language -> topics.put(language, Summary.of(language, reader.topics(language), documents, read)));
		return new ReadTexts(read, topics);
	}

	@Override
	public synchronized void close() {
		readers.values().forEach(LanguageReader::close);
		readers.clear();
	}

	private LanguageReader open(Language language, Watch watch) throws IOException {
		LanguageReader reader = readers.get(language);
		if (reader == null) {
			if (watch.cancelled()) {
				throw new CancellationException();
			}
			watch.opening();
			reader = LanguageReader.open(language, resources, resolution, through);
			readers.put(language, reader);
		}
		return reader;
	}
}
