package io.antiphon.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.language.Language;
import io.antiphon.text.reading.TextToRead;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SampleTest {

	private static List<TextToRead> texts(int count) {
		return new ArrayList<>(IntStream.range(0, count)
				.mapToObj(i -> TextToRead.of("The parcel came " + i + " days late", i % 2 == 0 ? "shop" : "app"))
				.toList());
	}

	private static Sample of(int most, List<TextToRead> texts) {
		var sample = new Sample(most);
		texts.forEach(sample::add);
		return sample;
	}

	@Test
	void isTheSameInAnyOrder() {
		var texts = texts(500);
		var shuffled = new ArrayList<>(texts);
		Collections.shuffle(shuffled, new Random(11));

		assertEquals(of(40, texts).texts(Language.EN), of(40, shuffled).texts(Language.EN));
		assertEquals(40, of(40, texts).texts(Language.EN).size());
	}

	@Test
	void tellsWhetherAnythingWasLeftOut() {
		assertTrue(of(40, texts(40)).whole(Language.EN));
		assertFalse(of(40, texts(41)).whole(Language.EN));
		assertTrue(of(40, texts(41)).whole(Language.ZH));
	}

	@Test
	void countsWhatIsSaidAgain() {
		var texts = texts(30);
		texts.addAll(texts(30));
		texts.addAll(texts(10));

		var counted = of(100, texts).texts(Language.EN);

		assertEquals(30, counted.size());
		assertEquals(70, counted.stream().mapToInt(Sample.Counted::count).sum());
		assertEquals(10, counted.stream().filter(one -> one.count() == 3).count());
	}

	@Test
	void repeatsAreCountedOfWhatIsKeptThoughOthersWereDrawnBefore() {
		var texts = texts(300);
		var twice = new ArrayList<>(texts);
		twice.addAll(texts);

		assertTrue(of(40, twice).texts(Language.EN).stream().allMatch(one -> one.count() == 2));
	}

	@Test
	void leavesOutWhatIsNotRead() {
		assertEquals(List.of(), of(10, List.of(TextToRead.of("とても美味しかったです", ""))).texts(Language.JA));
		assertThrows(IllegalArgumentException.class, () -> new Sample(0));
	}
}
