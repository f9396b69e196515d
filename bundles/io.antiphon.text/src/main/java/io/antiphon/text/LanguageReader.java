package io.antiphon.text;

import io.antiphon.base.language.Language;
import io.antiphon.text.Corpus.Entry;
import io.antiphon.text.internal.encoding.Encoder;
import io.antiphon.text.internal.tone.Calibration;
import io.antiphon.text.internal.tone.Polarity;
import io.antiphon.text.internal.tone.SentimentModel;
import io.antiphon.text.internal.tone.Tones;
import io.antiphon.text.internal.topics.TermReader;
import io.antiphon.text.internal.topics.TopicFinder;
import io.antiphon.text.internal.topics.Topics;
import io.antiphon.text.reading.ReadClause;
import io.antiphon.text.reading.ReadDocument;
import io.antiphon.text.reading.Resources;
import io.antiphon.text.reading.Sentiment;
import io.antiphon.text.reading.TextEncoding;
import io.antiphon.text.reading.Tone;
import io.antiphon.text.reading.Topic;
import io.antiphon.text.reading.Watch;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads the documents of one language. */
final class LanguageReader implements AutoCloseable {
	/** What a clause weighs that does not sound as its text does. */
	private static final double BESIDE = 0.1;

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
	static LanguageReader open(Language language, Resources resources, double resolution, UnaryOperator<TextEncoding> through)
			throws IOException {
		Encoder encoder = Encoder.open(language, resources);
		try {
			TextEncoding encoding = through.apply(encoder);
			SentimentModel sentiment = SentimentModel.fit(language, encoding, resources);
			var finder = new TopicFinder(TermReader.of(language, resources), resolution);
			return new LanguageReader(encoder, encoding, sentiment, finder);
		} catch (IOException | RuntimeException e) {
			encoder.close();
			throw e;
		}
	}

	Encoder encoder() {
		return encoder;
	}

	@Override
	public void close() {
		encoder.close();
	}

	/** Puts what it reads in {@code corpus} into {@code documents}, by index; returns the topics. */
	List<Topic> read(Corpus corpus, ReadDocument[] documents, Watch watch) {
		float[][] vectors = encoding.encode(corpus.wordings(), watch);
		Polarity[] polarities = Arrays.stream(vectors).map(sentiment::of).toArray(Polarity[]::new);
		Topics topics = finder.find(corpus.wordings(), vectors, corpus.counts(), sentiment.axes(), watch);
		Map<String, Calibration> calibrations = calibrations(corpus, polarities);
		for (Entry entry : corpus.entries()) {
			Calibration calibration = calibrations.getOrDefault(entry.document().source(), Calibration.NONE);
			documents[entry.index()] = read(entry, polarities, topics, calibration);
		}
		return summaries(corpus, topics);
	}

	private static Map<String, Calibration> calibrations(Corpus corpus, Polarity[] polarities) {
		Map<String, List<Entry>> sources = corpus.entries().stream()
				.filter(entry -> !entry.parts().isEmpty())
				.collect(Collectors.groupingBy(entry -> entry.document().source()));
		var calibrations = new HashMap<String, Calibration>();
		sources.forEach((source, entries) -> calibrations.put(source, Calibration.of(entries.stream()
				.mapToDouble(entry -> Tones.logOdds(polarities(entry, polarities)))
				.toArray())));
		return calibrations;
	}

	private static List<Polarity> polarities(Entry entry, Polarity[] polarities) {
		return entry.parts().stream().map(part -> polarities[part.wording()]).toList();
	}

	private static ReadDocument read(Entry entry, Polarity[] polarities, Topics topics, Calibration calibration) {
		Language language = entry.document().language();
		if (entry.parts().isEmpty()) {
			return ReadDocument.unread(language);
		}
		Tone tone = Tones.of(polarities(entry, polarities), calibration);
		List<ReadClause> clauses = entry.parts().stream()
				.map(part -> new ReadClause(
						part.clause(),
						Tones.of(polarities[part.wording()], calibration),
						topics.assignment()[part.wording()]))
				.toList();
		return new ReadDocument(language, tone, mainTopic(tone.sentiment(), clauses), clauses);
	}

	/** The topic with the most words that sound as the whole text does; of equal ones, the more common. */
	private static int mainTopic(Sentiment whole, List<ReadClause> clauses) {
		var weights = new TreeMap<Integer, Double>();
		for (ReadClause clause : clauses) {
			if (clause.topic() != Topic.NONE) {
				double length = Math.sqrt(clause.span().end() - clause.span().start());
				weights.merge(clause.topic(), length * (BESIDE + agreement(whole, clause.tone().score())), Double::sum);
			}
		}
		return weights.entrySet().stream()
				.max(Map.Entry.<Integer, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
				.map(Map.Entry::getKey)
				.orElse(Topic.NONE);
	}

	private static double agreement(Sentiment whole, double score) {
		return switch (whole) {
			case NEGATIVE -> Math.max(0, -score);
			case POSITIVE -> Math.max(0, score);
			case NEUTRAL, UNCERTAIN -> 1;
		};
	}

	/** The topics as documents speak of them; a typical document is one with a typical clause, short ones first. */
	private static List<Topic> summaries(Corpus corpus, Topics topics) {
		Map<Integer, Entry> shortest = new HashMap<>();
		var mentions = new int[topics.topics().size()];
		Comparator<Entry> order = Comparator.<Entry>comparingInt(entry -> entry.document().text().length())
				.thenComparing(entry -> entry.document().text());
		for (Entry entry : corpus.entries()) {
			entry.parts().forEach(part -> shortest.merge(part.wording(), entry, (a, b) -> order.compare(a, b) <= 0 ? a : b));
			entry.parts().stream()
					.mapToInt(part -> topics.assignment()[part.wording()])
					.filter(topic -> topic != Topic.NONE)
					.distinct()
					.forEach(topic -> mentions[topic]++);
		}
		return IntStream.range(0, mentions.length)
				.mapToObj(i -> {
					Topic topic = topics.topics().get(i);
					List<Integer> typical =
							topic.representatives().stream().map(shortest::get).map(Entry::index).distinct().toList();
					return new Topic(topic.terms(), mentions[i], typical);
				})
				.toList();
	}
}
