package io.antiphon.channels.interviews.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.testkit.channels.ConnectorContract;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextInterviewTest extends ConnectorContract {

	private static final String INTERVIEW = """
			---
			Date: 2026-01-05
			---
			# Interview with a customer

			## Delivery
			**Interviewer:** How was the delivery?
			**Lin Wei:** It was late again.
			Two weeks, to be exact.

			## Service
			**Interviewer:** And the service?
			**Lin Wei:** Note: nobody answered.
			""";

	@TempDir
	Path folder;

	TextInterviewTest() {
		super(new InterviewConnectorComponent());
	}

	@Override
	protected Path good(Path folder) {
		return Transcripts.file(folder, "interview.md", INTERVIEW);
	}

	private List<List<String>> statements(String name, String text) throws IOException {
		var file = Transcripts.file(folder, name, text);
		assertTrue(accepts(file), name);
		return read(file, Integer.MAX_VALUE).items().stream().map(item -> item.values().subList(2, 7)).toList();
	}

	private static String who(List<String> statement) {
		return statement.getFirst().replaceFirst(" [0-9a-f]{12}$", "") + " " + statement.get(1) + " " + statement.get(2) + " "
				+ statement.get(4);
	}

	@Test
	void readsWhoSaidWhatUnderWhichHeading() throws IOException {
		var told = read(good(folder), Integer.MAX_VALUE);

		assertEquals(List.of("statement", "date", "speaker", "role", "position", "section", "said"), told.columns());
		assertEquals(List.of("id", "time", "person", "role", "attribute", "attribute", "text"),
				told.asked().stream().map(Asked::role).toList());
		assertEquals(List.of("/line/7", "/line/8", "/line/12", "/line/13"), told.items().stream().map(Item::place).toList());
		var second = told.items().get(1).values();
		assertEquals(List.of("2026-01-05", "Lin Wei", "customer", "", "Delivery"), second.subList(1, 6));
		assertEquals("It was late again.\nTwo weeks, to be exact.", second.get(6));
		assertEquals("staff", told.items().get(2).values().get(3));
		assertEquals("Note: nobody answered.", told.items().get(3).values().get(6));
	}

	@Test
	void readsThePairsOfMeetingTools() throws IOException {
		assertEquals(
				List.of("Lin Wei customer 10:03:12 It was late.", "Mo staff".replace("staff", "customer") + " 10:03:20 How late?",
						"Lin Wei customer 10:03:30 A week."),
				statements("zoom.txt", "[Lin Wei] 10:03:12\nIt was late.\n\n[Mo] 10:03:20\nHow late?\n\n[Lin Wei] 10:03:30\nA week.\n")
						.stream()
						.map(TextInterviewTest::who).toList());
		assertEquals(
				List.of("张三 customer 00:03:12 物流太慢了。", "主持人 staff 00:03:20 慢了几天？", "张三 customer 00:03:40 一个星期。"),
				statements("会议.txt", "张三(00:03:12): 物流太慢了。\n主持人(00:03:20): 慢了几天？\n张三(00:03:40): 一个星期。\n").stream()
						.map(TextInterviewTest::who).toList());
		assertEquals(
				List.of("Lin Wei customer 00:00:03 It was late.", "Mo customer 00:00:09 How late?", "Lin Wei customer 00:01:12 A week."),
				statements("teams.txt", "Lin Wei   0:03\nIt was late.\nMo   0:09\nHow late?\nLin Wei   1:12\nA week.\n").stream()
						.map(TextInterviewTest::who).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = {"Q: How?\nA: Late.\nQ: Why?\nA: Nobody knows.\n", "问：怎么样？\n答：太慢了。\n问：为什么？\n答：不知道。\n"})
	void readsQuestionsAndAnswers(String text) throws IOException {
		assertEquals(List.of("staff", "customer", "staff", "customer"),
				statements("qa.txt", text).stream().map(each -> each.get(1)).toList());
	}

	@ParameterizedTest
	@CsvSource({"I,P1", "I.,B", "Int,P2", "Int.,Lin Wei", "M,P1", "M1,Participant 2", "I,K", "访,答", "主持,受访者", "F,A", "Moderator,M"})
	void whoAsksIsNoCustomer(String asks, String answers) throws IOException {
		var text =
				"%1$s: How was it?\n%2$s: It was late again, as ever.\n%1$s: And then, what did they say?\n%2$s: Nobody called.\n%1$s: Thank you.\n%2$s: Bye.\n";
		var file = Transcripts.file(folder, "talk.txt", text.formatted(asks, answers));

		var told = read(file);

		assertTrue(accepts(file));
		assertEquals(List.of("staff", "customer", "staff", "customer", "staff", "customer"),
				told.items().stream().map(item -> item.values().get(3)).toList());
		assertEquals("3 statements are the interviewer's (under " + asks + ") and count as staff's, not as customers'.",
				told.said().getLast().apply(Locale.ENGLISH));
	}

	@ParameterizedTest
	@CsvSource({"M,K", "I,J", "P1,P2", "F,M"})
	void aLetterThatAsksNothingIsACustomer(String one, String other) throws IOException {
		var text = "%1$s: It was late.\n%2$s: For me as well, I think.\n%1$s: Nobody called.\n%2$s: They sent the wrong form.\n";

		var told = read(Transcripts.file(folder, "talk.txt", text.formatted(one, other)));

		assertEquals(List.of("customer"), told.items().stream().map(item -> item.values().get(3)).distinct().toList());
		assertTrue(told.said().getLast().apply(Locale.ENGLISH).startsWith("Nobody in it is called as an interviewer is"));
	}

	@ParameterizedTest
	@ValueSource(
			strings = {
				"repo: a/b  commit: a8cf  path: x.xes\nrepo: a/b  commit: a8cf  path: y.csv\nlicence: GPL\nrepo: c/d  commit: 12ab\nlicence: MIT\n",
				"Client: ACME\nUser: lin\nSubject: late\nAnswer: none\n", "Name: lin\nScore: 3\nName: mo\nScore: 4\nName: kim\nScore: 5\n"})
	void keysWithValuesAreNoInterview(String text) throws IOException {
		assertTrue(no("SOURCE.txt", text));
		assertEquals(End.REFUSED, read(Transcripts.file(folder, "source.md", text)).end());
	}

	@Test
	void nobodysNameIsNobodyOutsideTheInterview() throws IOException {
		var one = statements("one.txt", "Interviewer: How?\nParticipant 1: Late.\nInterviewer: Why?\nParticipant 1: Nobody knows.\n");
		var other = statements("two.txt", "Interviewer: How?\nParticipant 1: Fine.\nInterviewer: Why?\nParticipant 1: It was fast.\n");

		assertEquals(one.get(1).getFirst(), one.get(3).getFirst());
		assertNotEquals(one.get(1).getFirst(), other.get(1).getFirst());
	}

	@Test
	void anInterviewIsTheSameWhateverItsFileIsCalled() throws IOException {
		var first = read(good(folder), Integer.MAX_VALUE).items().stream().map(item -> item.values().getFirst()).toList();
		var second = read(Transcripts.file(folder, "again.md", INTERVIEW.replace("And the service?", "And what of the service?")), 9)
				.items().stream().map(item -> item.values().getFirst()).toList();

		assertEquals(first, second);
		assertEquals(4, first.stream().distinct().count());
	}

	@ParameterizedTest
	@ValueSource(strings = {"UTF-16LE", "GB18030"})
	void readsWhatChineseToolsWrite(String charset) throws IOException {
		var text = "主持人：您对物流满意吗？\n受访者：不满意，等了一个多星期才送到。\n主持人：后来呢？\n受访者：客服态度很好，但是问题没有解决。\n";
		var bytes = ((charset.startsWith("UTF") ? "\uFEFF" : "") + text).getBytes(Charset.forName(charset));
		var file = Transcripts.file(folder, "访谈.txt", bytes);

		assertTrue(accepts(file));
		assertEquals("不满意，等了一个多星期才送到。", read(file, 9).items().get(1).values().getLast());
	}

	@Test
	void whatIsNoInterviewIsNotTaken() {
		assertTrue(no("reviews.csv", "id,comment\n1,Interviewer: x\n2,A: y\n3,Q: z\n"));
		assertTrue(no("notes.txt", "We met on Monday.\nIt was about delivery: late as ever.\nNothing else.\n"));
		assertTrue(no("mail.txt", "From: a@example.com\nTo: b@example.com\nSubject: late\nFrom: c\nTo: d\nFrom: e\n"));
		assertTrue(no("data.txt", "[{\"a\": 1}]"));
		assertTrue(no("table.txt", "date\tcomment\n2026-01-05\tlate\n2026-01-06\tfine\n"));
	}

	private boolean no(String name, String text) {
		try {
			return !accepts(Transcripts.file(folder, name, text));
		} catch (IOException failed) {
			throw new java.io.UncheckedIOException(failed);
		}
	}

	@Test
	void aTextInWhichNobodySpeaksIsRefusedWithWhatToDo() throws IOException {
		var told = read(Transcripts.file(folder, "notes.md", "# Notes\n\nWe met on Monday.\n"), 9);

		assertEquals(End.REFUSED, told.end());
		assertTrue(told.said().getFirst().apply(Locale.ENGLISH).startsWith("Nobody speaks in it"), told::toString);
	}

	@Test
	void longRunsOfBlanksAndSignsTakeNoTime() throws IOException {
		for (var piece : List.of(" ", "*", ":", "[", "a ", "0:00 ", "#", "\t")) {
			var file = Transcripts.file(folder, "long.md", "Q: x\nA: y\n" + piece.repeat(1 << 20) + "\nQ: z\n");

			assertTrue(read(file, 9).items().size() > 1, piece);
		}
	}

	@Test
	void aStatementThatIsTooLongIsRejectedAndReadingGoesOn() throws IOException {
		var told = read(Transcripts.file(folder, "long.md", "Q: x\nA: " + "y".repeat(2 << 20) + "\nQ: z\nA: w\n"), 9);

		assertEquals(List.of(0, 1, 0, 0), told.items().stream().map(item -> item.reasons().size()).toList());
	}

	@Test
	void moreLinesThanAreTakenAreRefused() throws IOException {
		var file = Transcripts.file(folder, "lines.md", ("Q: x\nA: y\n" + "\n".repeat(1_100_000)).getBytes(StandardCharsets.UTF_8));

		assertEquals(End.REFUSED, read(file, 9).end());
	}
}
