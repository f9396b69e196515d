package io.antiphon.base.language;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Real texts of the two languages that are read are not lost. The words were chosen on the lines of even number; those of odd
 * number are asked here.
 */
class SharedLanguageTest {

	private static List<String> heldOut(String file) throws IOException {
		for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
			var found = folder.resolve("shared/data/reviews").resolve(file);
			if (Files.exists(found)) {
				var lines = Files.readAllLines(found);
				return IntStream.range(1, lines.size()).filter(at -> at % 2 == 1).mapToObj(lines::get).toList();
			}
		}
		assumeTrue(false, "no shared data here");
		return List.of();
	}

	private static double lost(List<String> texts, Language language) {
		return texts.stream().filter(text -> Language.of(text) != language).count() / (double) texts.size();
	}

	@Test
	void questionsToABankAreEnglish() throws IOException {
		var texts = heldOut("en_banking77/train.csv").stream().map(line -> line.replaceAll(",[^,]*$", "")).toList();

		assertTrue(lost(texts, Language.EN) <= 0.005, () -> "lost " + lost(texts, Language.EN));
	}

	@Test
	void sentencesOfReviewsAreEnglish() throws IOException {
		var texts = heldOut("en_acos_restaurant16/rest16_quad_train.tsv.txt").stream().map(line -> line.split("\t")[0]).toList();

		assertTrue(lost(texts, Language.EN) <= 0.005, () -> "lost " + lost(texts, Language.EN));
	}

	@Test
	void takeawayCommentsAreChinese() throws IOException {
		var texts = heldOut("zh_waimai_10k/waimai_10k.csv").stream().map(line -> line.substring(line.indexOf(',') + 1)).toList();

		assertTrue(lost(texts, Language.ZH) <= 0.005, () -> "lost " + lost(texts, Language.ZH));
	}
}
