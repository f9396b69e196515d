package io.antiphon.text;

import io.antiphon.base.language.Language;
import io.antiphon.text.internal.encoding.Encoder;
import io.antiphon.text.internal.learning.CodeSpace;
import io.antiphon.text.internal.student.WordTable;
import io.antiphon.text.internal.tone.Calibration;
import io.antiphon.text.internal.tone.Polarity;
import io.antiphon.text.internal.tone.SentimentModel;
import io.antiphon.text.internal.tone.Tones;
import io.antiphon.text.internal.topics.TermReader;
import io.antiphon.text.internal.topics.TopicFinder;
import io.antiphon.text.internal.topics.Topics;
import io.antiphon.text.learning.CodeFrame;
import io.antiphon.text.reading.Resources;
import io.antiphon.text.reading.TextEncoding;
import io.antiphon.text.reading.Watch;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/** The models of one language, and what is fitted with them. */
final class LanguageReader implements AutoCloseable {
	private final Encoder encoder;
	private final TextEncoding encoding;
	private final SentimentModel sentiment;
	private final TopicFinder finder;

	private LanguageReader(Encoder encoder, TextEncoding encoding, SentimentModel sentiment, TopicFinder finder) {
		this.encoder = encoder;
		this.encoding = encoding;
		this.sentiment = sentiment;
		this.finder = finder;
	}

	/** {@code through}: what stands between the reader and its encoder. */
	static LanguageReader open(Language language, Resources resources, double resolution,
			BiFunction<Language, TextEncoding, TextEncoding> through)
			throws IOException {
		Encoder encoder = Encoder.open(language, resources);
		try {
			TextEncoding encoding = through.apply(language, encoder);
			SentimentModel sentiment = SentimentModel.fit(language, encoding, resources);
			var finder = new TopicFinder(TermReader.of(language, resources), resolution);
			return new LanguageReader(encoder, encoding, sentiment, finder);
		} catch (IOException | RuntimeException e) {
			encoder.close();
			throw e;
		}
	}

	/** By way of which its texts are encoded. */
	TextEncoding encoding() {
		return encoding;
	}

	@Override
	public void close() {
		encoder.close();
	}

	/** {@code whole}: whether no other texts will be read than those of the sample. */
	FittedLanguage fit(Wordings wordings, List<Sample.Counted> sample, boolean whole, Watch watch) {
		float[][] vectors = encoding.encode(wordings.encoded(), watch);
		Polarity[] polarities = Arrays.stream(vectors).map(sentiment::of).toArray(Polarity[]::new);
		float[][] passages = Arrays.copyOf(vectors, wordings.passages().size());
		Topics topics = finder.find(wordings.passages(), passages, wordings.counts(), sentiment.axes(), watch);
		Student student = whole && wordings.all()
				? null
				: student(encoder.tokenize(wordings.encoded(), watch), topics.space().points(vectors), polarities, watch);
		var fitted = new FittedLanguage(wordings.places(), vectors, polarities, topics, encoder, student);
		return fitted.calibrated(calibrations(sample, fitted));
	}

	/** What texts of {@code wordings} are made of, those in the sample being known. */
	Seen see(FittedLanguage fitted, List<String> wordings, Watch watch) {
		List<String> others = Seen.others(fitted, wordings);
		return Seen.of(fitted, others, encoding.encode(others, watch));
	}

	/** A place for each of the codes among the texts of the sample. */
	CodeSpace settle(CodeFrame frame, Language language, FittedLanguage fitted, Watch watch) {
		return CodeSpace.settle(frame, language, encoding, fitted.vectors(), watch);
	}

	private static Student student(int[][] tokens, float[][] points, Polarity[] polarities, Watch watch) {
		var targets = new float[tokens.length][];
		for (int i = 0; i < tokens.length; i++) {
			targets[i] = Student.target(points[i], polarities[i]);
		}
		return new Student(WordTable.fit(List.of(tokens), targets, watch), points[0].length);
	}

	private static Map<String, Calibration> calibrations(List<Sample.Counted> sample, FittedLanguage fitted) {
		Map<String, List<Sample.Counted>> sources = sample.stream()
				.collect(Collectors.groupingBy(counted -> counted.text().source()));
		var calibrations = new HashMap<String, Calibration>();
		sources.forEach((source, texts) -> calibrations.put(source, Calibration.of(texts.stream()
				.flatMapToDouble(counted -> logOdds(counted, fitted))
				.toArray())));
		return calibrations;
	}

	/** As often as the text came; none where nothing can be read. */
	private static DoubleStream logOdds(Sample.Counted counted, FittedLanguage fitted) {
		List<Polarity> clauses = fitted.polarities(Cut.of(counted.text().text()));
		return clauses.isEmpty()
				? DoubleStream.empty()
				: DoubleStream.generate(() -> Tones.logOdds(clauses)).limit(counted.count());
	}
}
