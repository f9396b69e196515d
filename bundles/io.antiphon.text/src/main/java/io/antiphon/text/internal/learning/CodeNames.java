package io.antiphon.text.internal.learning;

import io.antiphon.base.language.Language;
import io.antiphon.text.learning.Code;
import io.antiphon.text.learning.CodeFrame;
import io.antiphon.text.reading.TextEncoding;
import io.antiphon.text.reading.Watch;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What texts with a code might say, made of its name: sentences of our own into which it is put, pleased and displeased ones, so that a code does not
 * lean to either. The words that describe it count as much as all of these together.
 */
final class CodeNames {
	private static final List<String> CHINESE =
			List.of("%s", "%s很好", "%s不好", "%s太差了", "%s怎么样", "%s方面", "关于%s", "对%s很满意", "对%s不满意", "%s有问题");
	private static final List<String> ENGLISH = List.of(
			"%s", "%s is great", "%s is bad", "The %s was terrible", "Problems with %s", "About %s", "Happy with the %s", "Unhappy with the %s",
			"The %s was good");

	private CodeNames() {}

	/** A vector for each code, not at unit length. */
	static float[][] encode(CodeFrame frame, Language language, TextEncoding encoding) {
		var sentences = new ArrayList<String>();
		var spans = new ArrayList<int[]>();
		for (Code code : frame.codes()) {
			List<String> named = sentences(code.name(language), language);
			List<String> words = code.words().getOrDefault(language, List.of()).stream().filter(word -> !word.isBlank()).toList();
			spans.add(new int[] {sentences.size(), named.size(), words.size()});
			sentences.addAll(named);
			sentences.addAll(words);
		}
		float[][] vectors = encoding.encode(sentences, Watch.NONE);
		return spans.stream().map(span -> mean(vectors, span[0], span[1], span[2])).toArray(float[][]::new);
	}

	private static List<String> sentences(String name, Language language) {
		List<String> templates = language == Language.ZH ? CHINESE : ENGLISH;
		String within = language == Language.ZH ? name : name.toLowerCase(Locale.ROOT);
		return templates.stream().map(template -> template.equals("%s") ? name : template.formatted(within)).toList();
	}

	private static float[] mean(float[][] vectors, int from, int named, int words) {
		var sum = new double[vectors[from].length];
		for (int i = from; i < from + named + words; i++) {
			Vectors.add(sum, 0, vectors[i], 1.0 / (i < from + named ? named : words));
		}
		var mean = new float[sum.length];
		for (int i = 0; i < mean.length; i++) {
			mean[i] = (float) sum[i];
		}
		return mean;
	}
}
