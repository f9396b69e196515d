package io.antiphon.channels.internal.mapping.rows;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.channels.internal.Tables;
import io.antiphon.channels.internal.mapping.MappingWarning;
import io.antiphon.channels.internal.mapping.Plans;
import io.antiphon.channels.internal.profile.LongCounts;
import io.antiphon.channels.spi.Row;
import io.antiphon.feedback.Incoming;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordIdentityTest {

	private static final String ID_AND_TEXT =
			"{\"antiphonMapping\":1,\"others\":\"ignore\",\"columns\":{\"id\":{\"role\":\"id\"},\"text\":{\"role\":\"text\"}}}";

	@TempDir
	Path folder;

	private int files;

	private Plans file(String content, String mapping) {
		return Plans.of(Tables.file(folder, files++ + ".csv", content), mapping);
	}

	private static List<Incoming.Identity> identities(Plans plans) {
		var identifier = plans.identity().identifier(plans.source().names());
		var identities = new ArrayList<Incoming.Identity>();
		plans.source().read(entry -> identities.add(identifier.of((Row) entry)));
		return identities;
	}

	private static Set<String> keys(Plans plans) {
		return identities(plans).stream().map(each -> HexFormat.of().formatHex(each.key())).collect(Collectors.toSet());
	}

	@Test
	void goesByTheNativeId() {
		var plans = file("id,text\n7,a\n8,b\n", ID_AND_TEXT);
		var later = file("id,text\n7,a changed\n", ID_AND_TEXT);

		var first = identities(plans).getFirst();
		var second = identities(later).getFirst();

		assertTrue(plans.identity().isNative());
		assertArrayEquals(first.key(), second.key());
		assertFalse(Arrays.equals(first.content(), second.content()));
	}

	@Test
	void refusesIdsASpreadsheetDamaged() {
		var plans = file("id,text\n5.70306E+17,a\n5.70307E+17,b\n", ID_AND_TEXT);

		assertEquals(new RecordIdentity(-1, "", true, List.of(MappingWarning.ID_FLOATING.with("id"))), plans.identity());
		assertEquals(2, keys(plans).size());
	}

	@Test
	void refusesIdsThatStandForDifferentTexts() {
		var plans = file("id,text\n7,a\n8,b\n7,a\n8,c\n", ID_AND_TEXT);

		assertEquals(new RecordIdentity(-1, "", true, List.of(MappingWarning.ID_CONFLICT.with("id", 5L))), plans.identity());
	}

	@Test
	void keepsIdsThatComeTwiceWithTheSameText() {
		var plans = file("id,text\n7,a\n7,a\n", ID_AND_TEXT);

		assertTrue(plans.identity().isNative());
		assertEquals(1, keys(plans).size());
	}

	@Test
	void goesByContentWhereAnIdIsEmpty() {
		var plans = file("id,text\n7,a\n,b\n,c\n", ID_AND_TEXT);

		assertTrue(plans.identity().isNative());
		assertEquals(3, keys(plans).size());
	}

	@Test
	void tellsEqualWordsOfUnknownPeopleApart() {
		var mapping = "{\"antiphonMapping\":1,\"columns\":{\"text\":{\"role\":\"text\"}}}";

		assertEquals(3, keys(file("text,day\n好,2024-05-01\n好,2024-05-01\n差,2024-05-01\n", mapping)).size());
	}

	@Test
	void takesEqualRecordsOfOnePersonOrOneMinuteForOne() {
		var mapping = "{\"antiphonMapping\":1,\"columns\":{\"text\":{\"role\":\"text\"}}}";

		assertEquals(2, keys(file("text,when\n好,2024-05-01 10:00\n好,2024-05-01 10:00\n差,2024-05-01 10:00\n", mapping)).size());
		assertEquals(2, keys(file("text,user\n好,u1\n好,u1\n差,u1\n", mapping)).size());
	}

	@Test
	void givesTheSameIdentitiesToTheSameRowsInAnotherOrderOrLayout() {
		var mapping = "{\"antiphonMapping\":1,\"columns\":{\"text\":{\"role\":\"text\"}}}";
		var plain = file("text,n\na,1\na,1\nb,2\n", mapping);
		var turned = file("n;empty;text\n2;;\"b\"\n1;;a\n1;;a\n", mapping);

		assertEquals(keys(plain), keys(turned));
	}

	@Test
	void confusesNoTwoContents() {
		var mapping = "{\"antiphonMapping\":1,\"columns\":{\"a\":{\"role\":\"text\"}}}";

		assertEquals(4, keys(file("a,b\nxy,z\nx,yz\nxyz,\n,xyz\n", mapping)).size());
	}

	@Test
	void countsManyKeysExactly() {
		var counts = new LongCounts();

		for (int round = 1; round <= 3; round++) {
			for (long key = -20_000; key <= 20_000; key++) {
				assertEquals(round, counts.increment(key * 0x9E3779B97F4A7C15L));
			}
		}
		var marks = new LongCounts();
		assertTrue(IntStream.range(0, 5_000).allMatch(key -> marks.putIfAbsent(key, key + 1) == 0));
		assertTrue(IntStream.range(0, 5_000).allMatch(key -> marks.putIfAbsent(key, -1) == key + 1));
	}
}
