package io.antiphon.text.internal.tone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.language.Language;
import io.antiphon.text.internal.encoding.Encoder;
import io.antiphon.text.reading.Resources;
import io.antiphon.text.reading.Sentiment;
import io.antiphon.text.reading.Watch;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentimentModelTest {
	private static final Resources MODELS = Resources.of(SentimentModelTest.class.getClassLoader());

	@Test
	void tellsPraiseFromBlameInChinese() throws IOException {
		assertTells(
				Language.ZH,
				List.of("师傅上门很准时，修得也仔细", "这次买的面膜很好用", "柜员笑眯眯的，一会儿就办好了", "客服小姐姐超级有耐心", "孩子特别喜欢这家餐厅"),
				List.of("洗衣机修了三次还是坏的", "排了两个小时队才轮到", "鞋子穿一天就开胶了", "客服一直在踢皮球", "饭里吃出一根头发"));
	}

	@Test
	void tellsPraiseFromBlameInEnglish() throws IOException {
		assertTells(
				Language.EN,
				List.of(
						"The technician was punctual and very thorough", "This cream works wonders", "Lovely little place, we felt at home",
						"Support fixed it within minutes", "My kids adore this restaurant"),
				List.of(
						"The washing machine broke again after the third repair", "We queued for two hours",
						"The soles came off on day one",
						"Support keeps sending me in circles", "The soup was stone cold and tasted of nothing"));
	}

	@Test
	void findsAQuestionNeitherPraiseNorBlame() throws IOException {
		try (Encoder encoder = Encoder.open(Language.EN, MODELS)) {
			SentimentModel model = SentimentModel.fit(Language.EN, encoder, MODELS);

			float[] question = encoder.encode(List.of("Which bus goes to the museum"), Watch.NONE)[0];

			assertEquals(Sentiment.NEUTRAL, Tones.of(model.of(question), Calibration.NONE).sentiment());
		}
	}

	@Test
	void offersTwoAxesAtRightAngles() throws IOException {
		try (Encoder encoder = Encoder.open(Language.ZH, MODELS)) {
			float[][] axes = SentimentModel.fit(Language.ZH, encoder, MODELS).axes();

			assertEquals(2, axes.length);
			assertEquals(1, dot(axes[0], axes[0]), 1e-4);
			assertEquals(1, dot(axes[1], axes[1]), 1e-4);
			assertEquals(0, dot(axes[0], axes[1]), 1e-4);
		}
	}

	private static void assertTells(Language language, List<String> praise, List<String> blame) throws IOException {
		try (Encoder encoder = Encoder.open(language, MODELS)) {
			SentimentModel model = SentimentModel.fit(language, encoder, MODELS);
			long right = Arrays.stream(encoder.encode(praise, Watch.NONE)).filter(vector -> model.of(vector).score() > 0).count()
					+ Arrays.stream(encoder.encode(blame, Watch.NONE)).filter(vector -> model.of(vector).score() < 0).count();
			assertTrue(right >= 8, () -> right + " of 10 right");
		}
	}

	private static double dot(float[] a, float[] b) {
		double sum = 0;
		for (int i = 0; i < a.length; i++) {
			sum += a[i] * b[i];
		}
		return sum;
	}
}
