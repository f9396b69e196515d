package io.antiphon.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What real comments hold, looked through by hand once: counts, no words. */
class SharedReviewsTest {

	private static Path reviews() {
		for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
			var reviews = folder.resolve("shared/data/reviews");
			if (Files.isDirectory(reviews)) {
				return reviews;
			}
		}
		return Path.of("absent");
	}

	private static Map<Kind, Integer> masked(String file) throws IOException {
		var path = reviews().resolve(file);
		assumeTrue(Files.exists(path), "no shared data here");
		var counts = new EnumMap<Kind, Integer>(Kind.class);
		for (var line : Files.readAllLines(path)) {
			var once = Redaction.newest().mask(line);
			assertEquals(0, Redaction.newest().mask(once.text()).counts().size(), "masked again");
			once.counts().forEach((kind, count) -> counts.merge(kind, count, Integer::sum));
		}
		return counts;
	}

	@Test
	void findsTheThreePhoneNumbersInTakeawayComments() throws IOException {
		assertEquals(Map.of(Kind.PHONE, 3), masked("zh_waimai_10k/waimai_10k.csv"));
	}

	@Test
	void findsPhoneNumbersAndAddressesInHotelComments() throws IOException {
		assertEquals(
				Map.of(Kind.PHONE, 14, Kind.EMAIL, 2, Kind.HANDLE, 3, Kind.PLATE, 2),
				masked("zh_hotel_chnsenticorp/ChnSentiCorp_htl_all.csv"));
	}

	@Test
	void findsNothingInQuestionsToABank() throws IOException {
		assertEquals(Map.of(), masked("en_banking77/train.csv"));
	}
}
