package io.antiphon.text;

import io.antiphon.base.language.Language;
import io.antiphon.text.internal.encoding.Encoder;
import io.antiphon.text.internal.tone.Calibration;
import io.antiphon.text.internal.tone.Denials;
import io.antiphon.text.internal.tone.Polarity;
import io.antiphon.text.internal.tone.Tones;
import io.antiphon.text.internal.topics.Topics;
import io.antiphon.text.reading.ReadClause;
import io.antiphon.text.reading.ReadDocument;
import io.antiphon.text.reading.Sentiment;
import io.antiphon.text.reading.TextToRead;
import io.antiphon.text.reading.Tone;
import io.antiphon.text.reading.Topic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What was fitted to a sample of one language. A wording that was encoded for that is known; any other is foretold by what was taught by
 * them. The same text is read the same whatever stands beside it. Immutable; any thread. Holds the vectors of its sample, up to 40 MB, so that it is
 * taught in seconds.
 */
final class FittedLanguage {
	/** What a passage weighs that does not sound as its text does. */
	private static final double BESIDE = 0.1;

	private final Map<String, Integer> places;
	private final float[][] vectors;
	private final Polarity[] polarities;
	private final Topics topics;
	private final Encoder encoder;
	private final @Nullable Student student;
	private final Map<String, Calibration> calibrations;
	private final @Nullable TaughtTone taught;

	FittedLanguage(
			Map<String, Integer> places, float[][] vectors, Polarity[] polarities, Topics topics, Encoder encoder,
			@Nullable Student student) {
		this(places, vectors, polarities, topics, encoder, student, Map.of(), null);
	}

	private FittedLanguage(
			Map<String, Integer> places, float[][] vectors, Polarity[] polarities, Topics topics, Encoder encoder,
			@Nullable Student student,
			Map<String, Calibration> calibrations, @Nullable TaughtTone taught) {
		this.places = places;
		this.vectors = vectors;
		this.polarities = polarities;
		this.topics = topics;
		this.encoder = encoder;
		this.student = student;
		this.calibrations = calibrations;
		this.taught = taught;
	}

	FittedLanguage calibrated(Map<String, Calibration> bySource) {
		return new FittedLanguage(places, vectors, polarities, topics, encoder, student, bySource, taught);
	}

	/** As it was before any lesson. */
	FittedLanguage untaught() {
		return new FittedLanguage(places, vectors, polarities, topics, encoder, student, calibrations, null);
	}

	FittedLanguage taught(TaughtTone tone) {
		return new FittedLanguage(places, vectors, polarities, topics, encoder, student, calibrations, tone);
	}

	/** Where each wording that was encoded stands among {@link #vectors}. */
	Map<String, Integer> places() {
		return places;
	}

	/** In the order of their places. */
	List<String> wordings() {
		return List.copyOf(places.keySet());
	}

	float[][] vectors() {
		return vectors;
	}

	Encoder encoder() {
		return encoder;
	}

	Calibration calibration(String source) {
		return calibrations.getOrDefault(source, Calibration.NONE);
	}

	List<Topic> topics() {
		return topics.topics();
	}

	/** What the passages about each topic mean on average. */
	double[][] meanings() {
		int[] assignment = topics.assignment();
		var meanings = new double[topics.topics().size()][vectors[0].length];
		var members = new int[meanings.length];
		for (int place = 0; place < assignment.length; place++) {
			if (assignment[place] != Topic.NONE) {
				members[assignment[place]]++;
				double[] meaning = meanings[assignment[place]];
				for (int i = 0; i < meaning.length; i++) {
					meaning[i] += vectors[place][i];
				}
			}
		}
		for (int topic = 0; topic < meanings.length; topic++) {
			for (int i = 0; i < meanings[topic].length; i++) {
				meanings[topic][i] /= members[topic];
			}
		}
		return meanings;
	}

	/** How its clauses sound, before any calibration. */
	List<Polarity> polarities(Cut cut) {
		return cut.clauses().stream().map(part -> polarity(part.wording())).toList();
	}

	private Polarity polarity(String wording) {
		return Denials.of(wording, heard(wording));
	}

	private Polarity heard(String wording) {
		Integer place = places.get(wording);
		var quick = student;
		if (place != null || quick == null) {
			return place == null ? Polarity.NEITHER : polarities[place];
		}
		return quick.polarity(quick.foretold(encoder.tokens(wording)));
	}

	private int topic(String wording) {
		Integer place = places.get(wording);
		var quick = student;
		if (place != null && place < topics.assignment().length) {
			return topics.assignment()[place];
		}
		return quick == null ? Topic.NONE : topics.space().topic(quick.point(quick.foretold(encoder.tokens(wording))));
	}

	ReadDocument read(TextToRead text) {
		Language language = text.language();
		Cut cut = Cut.of(text.text());
		if (cut.clauses().isEmpty()) {
			return ReadDocument.unread(language);
		}
		Calibration calibration = calibration(text.source());
		List<Polarity> sounds = polarities(cut);
		Tone tone = tone(cut, sounds, calibration);
		var clauses = new ArrayList<ReadClause>();
		var weights = new TreeMap<Integer, Double>();
		for (Cut.Passage passage : cut.passages()) {
			int topic = topic(passage.wording());
			for (int i = passage.first(); i < passage.last(); i++) {
				clauses.add(new ReadClause(cut.clauses().get(i).clause(), tone(cut.clauses().get(i), sounds.get(i), calibration), topic));
			}
			if (topic != Topic.NONE) {
				Tone own = tone(cut.only(passage), sounds.subList(passage.first(), passage.last()), calibration);
				double length = Math.sqrt(passage.wording().length());
				weights.merge(topic, length * (BESIDE + agreement(tone.sentiment(), own.score())), Double::sum);
			}
		}
		return new ReadDocument(language, tone, mainTopic(weights), clauses);
	}

	private Tone tone(Cut cut, List<Polarity> sounds, Calibration calibration) {
		return taught == null ? Tones.of(sounds, calibration) : taught.tone(cut, sounds, calibration);
	}

	private Tone tone(Cut.Part part, Polarity sound, Calibration calibration) {
		return taught == null ? Tones.of(sound, calibration) : taught.tone(part.alone(), List.of(sound), calibration);
	}

	/** The topic with the most words that sound as the whole text does; of equal ones, the more common. */
	private static int mainTopic(Map<Integer, Double> weights) {
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
}
