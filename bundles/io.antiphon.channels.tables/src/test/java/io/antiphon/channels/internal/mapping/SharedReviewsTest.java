package io.antiphon.channels.internal.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.antiphon.channels.internal.Tables;
import io.antiphon.channels.internal.mapping.file.MappingFile;
import io.antiphon.channels.internal.mapping.file.MappingReading;
import io.antiphon.channels.internal.mapping.rows.FeedbackRows.Mapped;
import io.antiphon.channels.internal.mapping.rows.RecordIdentity;
import io.antiphon.channels.internal.mapping.rows.RowProblem;
import io.antiphon.feedback.Occurrence.Precision;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Files nobody in the project wrote, read in place: the counts, and what their columns are taken for. */
class SharedReviewsTest {

	private static Path shared(String name) {
		var file = Tables.shared(name);
		assumeTrue(file.isPresent(), "no shared data here");
		return file.orElseThrow();
	}

	private static List<String> roles(Plans plans) {
		return List.copyOf(plans.roles().values());
	}

	private static List<Mapped.Taken> taken(List<Mapped> mapped) {
		return mapped.stream()
				.filter(Mapped.Taken.class::isInstance)
				.map(Mapped.Taken.class::cast)
				.toList();
	}

	private static int identities(List<Mapped> mapped) {
		return taken(mapped).stream()
				.map(each -> HexFormat.of().formatHex(each.feedback().identity().key()))
				.collect(Collectors.toSet())
				.size();
	}

	@Test
	void takesTakeawayReviewsWithoutAMapping() {
		var plans = Plans.of(shared("reviews/zh_waimai_10k/waimai_10k.csv"));

		var mapped = plans.feedback();

		assertEquals(List.of("attribute", "text"), roles(plans));
		assertEquals(SuggestionReason.SUGGEST_RATING, plans.plan().columns().getFirst().chosen().reason().kind());
		assertEquals(new RecordIdentity(-1, "", true, List.of()), plans.identity());
		assertEquals(11_987, taken(mapped).size());
		assertEquals(11_987, identities(mapped));
	}

	@Test
	void takesHotelReviewsWithoutAMapping() {
		var plans = Plans.of(shared("reviews/zh_hotel_chnsenticorp/ChnSentiCorp_htl_all.csv"));

		var mapped = plans.feedback();

		assertEquals(List.of("attribute", "text"), roles(plans));
		assertEquals(7_766, plans.profile().read());
		assertEquals(7_765, identities(mapped));
		var rejected = mapped.stream().filter(Mapped.Rejected.class::isInstance).toList();
		assertEquals(List.of(new Mapped.Rejected(RowProblem.ROW_EMPTY_UNDECLARED.with("label"))), rejected);
	}

	@Test
	void takesTweetsWithTheirDocumentedMapping() {
		var plans = Plans.of(shared("reviews/en_airline_tweets/Tweets.csv"), documented());

		var mapped = plans.feedback();

		assertEquals(14_640, taken(mapped).size());
		assertEquals(14_604, identities(mapped));
		var identity = plans.identity();
		assertFalse(identity.isNative() || identity.ordinal());
		assertEquals(MappingWarning.ID_FLOATING, identity.warnings().getFirst().kind());
		assertTrue(taken(mapped).stream().allMatch(each -> {
			var occurred = each.feedback().occurred();
			return occurred != null && occurred.precision() == Precision.MINUTE && occurred.day().getYear() == 2015;
		}));
		assertEquals(6, taken(mapped).stream().map(each -> each.feedback().context().service()).distinct().count());
		assertEquals(7, plans.plan().notKept().size());
	}

	@Test
	void findsTheTimeThePersonAndTheTextOfTweetsByItself() {
		var file = shared("reviews/en_airline_tweets/Tweets.csv");
		var plans = Plans.of(file);
		var documented = Plans.of(file, documented());

		for (var role : List.of(ColumnRole.ID, ColumnRole.TIME, ColumnRole.PERSON, ColumnRole.TEXT)) {
			assertEquals(documented.plan().the(role).orElseThrow().index(), plans.plan().the(role).orElseThrow().index());
		}
		assertTrue(plans.plan().all(ColumnRole.RATING).isEmpty());
		assertEquals(14_604, identities(plans.feedback()));
	}

	@Test
	void takesRestaurantReviewsBehindAByteOrderMark() {
		for (var part : List.of("dev", "test", "train")) {
			var plans = Plans.of(shared("reviews/zh_asap_sample/" + part + "_sample.csv"));

			assertEquals(21, roles(plans).size());
			assertEquals(List.of("id", "text", "attribute"), roles(plans).subList(0, 3));
			assertEquals(100, identities(plans.feedback()));
		}
	}

	@Test
	void takesQuestionsToABank() {
		var plans = Plans.of(shared("reviews/en_banking77/train.csv"));

		assertEquals(List.of("text", "attribute"), roles(plans));
		assertEquals(10_003, identities(plans.feedback()));
	}

	@Test
	void readsEveryRecordAgainFromItsBytes() {
		var plans = Plans.of(shared("reviews/en_airline_tweets/Tweets.csv"));
		var wrong = new ArrayList<Long>();

		for (var row : Tables.rows(plans.source())) {
			if (!plans.source().parse(row.bytes()).orElse(List.of()).equals(row.values())) {
				wrong.add(row.origin().number());
			}
		}

		assertEquals(List.of(), wrong);
	}

	/** The mapping the documentation shows. */
	private static Mapping documented() {
		for (var at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
			var file = at.resolve("docs").resolve("examples").resolve("tweets.mapping.json");
			if (Files.exists(file)) {
				return assertInstanceOf(MappingReading.Read.class, MappingFile.read(file)).mapping();
			}
		}
		throw new AssertionError("no docs/examples/tweets.mapping.json above " + Path.of("").toAbsolutePath());
	}
}
