package io.antiphon.text;

import io.antiphon.base.language.Language;
import io.antiphon.text.internal.learning.CodeSpace;
import io.antiphon.text.internal.learning.Examples;
import io.antiphon.text.internal.learning.Learner;
import io.antiphon.text.internal.learning.Regression;
import io.antiphon.text.internal.student.WordTable;
import io.antiphon.text.learning.CodeFrame;
import io.antiphon.text.learning.CodedText;
import io.antiphon.text.learning.CodedText.CodedClause;
import io.antiphon.text.learning.CodedText.Scored;
import io.antiphon.text.learning.Lesson;
import io.antiphon.text.learning.Trial;
import io.antiphon.text.learning.Trial.Subject;
import io.antiphon.text.reading.TextToRead;
import io.antiphon.text.reading.Watch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Codes the texts of one language: a wording of the sample by its vector, any other by a table of words that foretells the scores. */
final class LanguageCoder {
	/** Makes a score about as large as a coordinate. */
	private static final double SCALE = 0.25;

	private final List<String> ids;
	private final FittedLanguage fitted;
	private final CodeSpace space;
	private final @Nullable Regression model;
	private final double[] usual;
	private final WordTable table;

	/** A coder, and its trial where there were lessons. */
	record Made(LanguageCoder coder, Optional<Trial> trial) {}

	private LanguageCoder(List<String> ids, FittedLanguage fitted, CodeSpace space, @Nullable Regression model, Watch watch) {
		this.ids = ids;
		this.fitted = fitted;
		this.space = space;
		this.model = model;
		double[][] scores = Arrays.stream(fitted.vectors()).map(this::scores).toArray(double[][]::new);
		usual = new double[ids.size()];
		for (double[] each : scores) {
			for (int k = 0; k < usual.length; k++) {
				usual[k] += each[k] / scores.length;
			}
		}
		table = WordTable.fit(
				List.of(fitted.encoder().tokenize(fitted.wordings(), watch)),
				Arrays.stream(scores).map(this::target).toArray(float[][]::new),
				watch);
	}

	/** {@code lessons} hold each text once. */
	static Made make(
			LanguageReader reader, FittedLanguage fitted, Language language, CodeFrame frame, List<Lesson<String>> lessons, Watch watch) {
		CodeSpace space = reader.settle(frame, language, fitted, watch);
		if (lessons.isEmpty()) {
			return new Made(new LanguageCoder(frame.ids(), fitted, space, null, watch), Optional.empty());
		}
		Learner.Outcome learned = Learner.learn(examples(reader, fitted, space, frame.ids(), lessons, watch), Subject.CODE, language, watch);
		return new Made(new LanguageCoder(frame.ids(), fitted, space, learned.model(), watch), Optional.of(learned.trial()));
	}

	private static Examples examples(
			LanguageReader reader, FittedLanguage fitted, CodeSpace space, List<String> ids, List<Lesson<String>> lessons, Watch watch) {
		List<Cut> cuts = lessons.stream().map(lesson -> Cut.of(lesson.text().text())).toList();
		Seen seen = reader.see(fitted, Seen.passages(cuts), watch);
		float[][] rows = cuts.stream().map(cut -> space.row(seen.mean(cut))).toArray(float[][]::new);
		return new Examples(
				rows,
				Arrays.stream(rows).map(space::scores).toArray(double[][]::new),
				lessons.stream().mapToInt(lesson -> ids.indexOf(lesson.label())).toArray());
	}

	CodedText code(TextToRead text) {
		Cut cut = Cut.of(text.text());
		if (cut.clauses().isEmpty()) {
			return CodedText.unread(text.language());
		}
		var whole = new double[ids.size()];
		double length = cut.passages().stream().mapToDouble(passage -> passage.wording().length()).sum();
		for (Cut.Passage passage : cut.passages()) {
			double[] shares = shares(passage.wording());
			for (int k = 0; k < whole.length; k++) {
				whole[k] += shares[k] * passage.wording().length() / length;
			}
		}
		var clauses = new ArrayList<CodedClause>();
		cut.clauses().forEach(part -> clauses.add(new CodedClause(part.clause(), ranked(shares(part.wording())))));
		return new CodedText(text.language(), ranked(whole), clauses);
	}

	private List<Scored> ranked(double[] shares) {
		var ranked = new ArrayList<Scored>();
		for (int k = 0; k < shares.length; k++) {
			ranked.add(new Scored(ids.get(k), shares[k]));
		}
		ranked.sort(Comparator.comparingDouble(Scored::probability).reversed());
		return ranked;
	}

	private double[] shares(String wording) {
		Integer place = fitted.places().get(wording);
		double[] scores = place == null ? foretold(wording) : scores(fitted.vectors()[place]);
		double most = Arrays.stream(scores).max().orElse(0);
		double sum = Arrays.stream(scores).map(score -> Math.exp(score - most)).sum();
		return Arrays.stream(scores).map(score -> Math.exp(score - most) / sum).toArray();
	}

	private double[] scores(float[] vector) {
		float[] row = space.row(vector);
		double[] without = space.scores(row);
		return model == null ? without : model.scores(row, without);
	}

	private double[] foretold(String wording) {
		float[] foretold = table.of(fitted.encoder().tokens(wording));
		var scores = new double[usual.length];
		for (int k = 0; k < scores.length; k++) {
			scores[k] = usual[k] + foretold[k] / SCALE;
		}
		return scores;
	}

	private float[] target(double[] scores) {
		var target = new float[scores.length];
		for (int k = 0; k < target.length; k++) {
			target[k] = (float) (SCALE * (scores[k] - usual[k]));
		}
		return target;
	}
}
