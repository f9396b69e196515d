package io.antiphon.channels.internal.turns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TurnsTest {

	private static List<String> said(String cell) {
		return Turns.of(cell).stream().map(turn -> turn.speaker() + "|" + turn.time() + "|" + turn.text().replace("\n", "/")).toList();
	}

	@ParameterizedTest
	@ValueSource(strings = {
		"2026-03-01 10:11 - Anna (Customer): hello there\n2026-03-01 10:12 - Lin (Agent): good day",
		"[2026-03-01 10:11] Customer: hello there\n[2026-03-01 10:12] Agent: good day",
		"2026-03-01 10:11 - Anna Smith (Customer)\nhello there\n\n2026-03-01 10:12 - Lin (Agent)\ngood day",
		"Customer 2026-03-01 10:11\nhello there\nAgent 2026-03-01 10:12\ngood day",
		"Customer (2026-03-01 10:11): hello there\r\nAgent (2026-03-01 10:12): good day",
		"2026-03-01 10:11 | Anna [end-user]: hello there\n2026-03-01 10:12 | Lin [support]: good day"})
	void aHeadOfATimeAndANameBeginsATurn(String cell) {
		assertEquals(List.of("CUSTOMER|2026-03-01 10:11|hello there", "STAFF|2026-03-01 10:12|good day"), said(cell));
	}

	@ParameterizedTest
	@ValueSource(strings = {
		"客户 10:11 你好\n客服 10:12 您好", "[10:11] 客户：你好\n[10:12] 客服小王：您好", "客户(10:11)：你好\n坐席007(10:12)：您好",
		"10:11 访客8829：你好\n10:12 人工客服：您好", "用户 10:11\n你好\n工程师 10:12\n您好"})
	void chineseChatsAreTurns(String cell) {
		assertEquals(List.of("CUSTOMER|10:11|你好", "STAFF|10:12|您好"), said(cell));
	}

	@Test
	void workNotesAreNoneToBeRead() {
		var cell = "2026-03-01 10:11:12 - Lin Park (Work notes)\nsecret\n\n2026-03-01 10:00:00 - Ann Lee (Additional comments)\nhelp me";

		assertEquals(List.of("NOTE|2026-03-01 10:11:12|secret", "UNKNOWN|2026-03-01 10:00:00|help me"), said(cell));
		assertFalse(Turns.are(cell));
	}

	@ParameterizedTest
	@ValueSource(strings = {
		"The train at 10:11 was late.", "I called at 10:11: nobody answered.\nAgain at 12:00: nobody.", "Note: closed on 2026-03-01 10:11",
		"10:30 call me: please", "http://example.org:8080/a", "", "[{\"name\":\"pizza\",\"text\":\"no onions\"}]", "[{\"id\":1}]", "[1,2]",
		"[{", "[{}]",
		"Anna 10:11 hello"})
	void whatIsNoThreadIsNone(String cell) {
		assertFalse(Turns.are(cell));
	}

	@Test
	void arraysOfHelpDesksAreTurns() {
		assertEquals(
				List.of("CUSTOMER|2026-03-01T10:00:00Z|hi", "STAFF|2026-03-01T10:01:00Z|yes", "NOTE|2026-03-01T10:02:00Z|hm"),
				said("""
						[{"sender":"Customer","internal":false,"body":"hi","created_at":"2026-03-01T10:00:00Z"},
						{"sender":"Agent","internal":false,"body":"yes","created_at":"2026-03-01T10:01:00Z"},
						{"sender":"Agent","internal":true,"body":"hm","created_at":"2026-03-01T10:02:00Z"}]"""));
		assertEquals(
				List.of("CUSTOMER||hi", "SYSTEM||wait"),
				said("[{\"author\":{\"type\":\"user\",\"id\":\"7\"},\"body\":\"hi\"},{\"author\":{\"type\":\"bot\",\"id\":\"8\"},\"body\":\"wait\"}]"));
		assertEquals(
				List.of("CUSTOMER|1772359200|hi", "STAFF||yes"),
				said("[{\"incoming\":true,\"private\":false,\"body_text\":\"hi\",\"body\":\"<p>hi\",\"created_at\":1772359200},{\"incoming\":false,\"body_text\":\"yes\"}]"));
	}

	@Test
	void whoeverIsTheRequesterIsTheCustomerAndTheOthersAreNot() {
		var turns = Turns.of("2026-03-01 10:11 - Anna: hello\n2026-03-01 10:12 - Lin: good day");

		assertEquals(
				List.of(Speaker.CUSTOMER, Speaker.STAFF),
				Turns.told(turns, List.of("anna")).orElseThrow().stream().map(Turn::speaker).toList());
		assertEquals(Optional.empty(), Turns.told(turns, List.of("Ben")));
		assertEquals(Optional.empty(), Turns.told(turns, List.of()));
	}

	/** Whatever a cell holds. */
	@Test
	void thePartsOfACellTogetherAreAllOfIt() {
		var random = new Random(7);
		var pieces = List.of(
				"2026-03-01 10:11 - Anna (Customer): ", "[10:12] 客服：", "客户 10:11 ", "\n", "\r\n", "hello", " ", "：", "(", ")", "12:00",
				"\u2028", "\t", "- ",
				"2026年3月1日 10:11", "Agent", "\uD83D\uDE00", "\uD83D", "");
		for (int round = 0; round < 5_000; round++) {
			var cell = new StringBuilder();
			for (int at = random.nextInt(20); at > 0; at--) {
				cell.append(pieces.get(random.nextInt(pieces.size())));
			}

			assertEquals(cell.toString(), String.join("", Turns.parts(cell.toString())));
		}
	}

	@Test
	void aLongCellIsReadInTime() {
		var cell = "客户 10:11 你好\n".repeat(20_000);

		assertEquals(20_000, Turns.of(cell).size());
		assertTrue(Turns.of(("a".repeat(60) + " 1:").repeat(10_000)).isEmpty());
	}
}
