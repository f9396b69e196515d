package io.antiphon.text;

import io.antiphon.base.language.Language;
import io.antiphon.text.internal.learning.Examples;
import io.antiphon.text.internal.learning.Learner;
import io.antiphon.text.internal.tone.Polarity;
import io.antiphon.text.internal.tone.Tones;
import io.antiphon.text.learning.Lesson;
import io.antiphon.text.learning.Trial;
import io.antiphon.text.learning.Trial.Subject;
import io.antiphon.text.reading.Sentiment;
import io.antiphon.text.reading.Watch;
import java.util.ArrayList;
import java.util.List;

/** Teaches one language how texts sound: whether they are neutral, and which way the others lean, each where it helps. */
record ToneTeacher(LanguageReader reader, FittedLanguage fitted, Watch watch) {

	/** Its trials, and the language as it reads from now on. */
	record Result(List<Trial> trials, FittedLanguage language) {}

	/** {@code lessons} hold each text once. */
	Result teach(Language language, List<Lesson<Sentiment>> lessons) {
		List<Heard> heard = heard(lessons);
		Learner.Outcome leaning = Learner.learn(leaning(heard), Subject.LEANING, language, watch);
		Learner.Outcome neutrality = Learner.learn(neutrality(heard), Subject.NEUTRALITY, language, watch);
		var trials = List.of(leaning.trial(), neutrality.trial());
		if (leaning.model() == null && neutrality.model() == null) {
			return new Result(trials, fitted);
		}
		return new Result(trials, fitted.taught(new TaughtTone(fitted, leaning.model(), neutrality.model(), watch)));
	}

	/** A text with its features, how it sounds without lessons, and how somebody says it does. */
	private record Heard(float[] row, double leaning, double neutrality, Sentiment label) {}

	private List<Heard> heard(List<Lesson<Sentiment>> lessons) {
		List<Cut> cuts = lessons.stream().map(lesson -> Cut.of(lesson.text().text())).toList();
		Seen seen = reader.see(fitted, Seen.passages(cuts), watch);
		var heard = new ArrayList<Heard>();
		for (int i = 0; i < cuts.size(); i++) {
			Cut cut = cuts.get(i);
			Lesson<Sentiment> lesson = lessons.get(i);
			List<Polarity> sounds = fitted.polarities(cut);
			heard.add(new Heard(
					seen.mean(cut),
					Tones.leaning(sounds, fitted.calibration(lesson.text().source())),
					Tones.neutrality(Tones.strength(sounds)),
					lesson.label()));
		}
		return heard;
	}

	private static Examples leaning(List<Heard> heard) {
		List<Heard> either = heard.stream().filter(one -> one.label() != Sentiment.NEUTRAL).toList();
		return new Examples(
				either.stream().map(Heard::row).toArray(float[][]::new),
				either.stream().map(one -> halves(one.leaning())).toArray(double[][]::new),
				either.stream().mapToInt(one -> one.label() == Sentiment.POSITIVE ? 1 : 0).toArray());
	}

	private static Examples neutrality(List<Heard> heard) {
		return new Examples(
				heard.stream().map(Heard::row).toArray(float[][]::new),
				heard.stream().map(one -> halves(one.neutrality())).toArray(double[][]::new),
				heard.stream().mapToInt(one -> one.label() == Sentiment.NEUTRAL ? 1 : 0).toArray());
	}

	private static double[] halves(double odds) {
		return new double[] {-odds / 2, odds / 2};
	}
}
