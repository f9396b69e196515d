package io.antiphon.channels.internal.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.antiphon.base.Progress;
import io.antiphon.channels.Declared;
import io.antiphon.channels.Taking;
import io.antiphon.channels.internal.Tables;
import io.antiphon.channels.internal.TestWorkspace;
import io.antiphon.feedback.Query;
import io.antiphon.feedback.Receipt;
import io.antiphon.feedback.Scope;
import io.antiphon.testkit.InMemoryFeedback;
import io.antiphon.testkit.OpenDoor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileIntakeTest {

	private static final String COMMENTS = """
			comment,phone,agent note
			"call 13800138000 or lin@example.com, it never came",13900139000,angry
			"cheap, but late",13900139001,ring back
			,13900139002,nothing said
			"tell @lin_wang that it is late",13900139003,ring back
			""";

	@TempDir
	Path folder;

	private final OpenDoor door = new OpenDoor();
	private final InMemoryFeedback store = new InMemoryFeedback(door);

	@Test
	void masksAndCountsWhatIsPersonalAndNamesTheColumnsItDoesNotKeep() throws IOException {
		var receipt = take(COMMENTS);

		assertEquals(Map.of("phone", 1L, "email", 1L, "handle", 1L), receipt.masked());
		assertEquals(List.of("phone", "agent note"), receipt.notKept());
		var rows = store.select(Query.of(Scope.ALL), door.access()).rows(0, 3);
		assertEquals(
				List.of("tell [HANDLE] that it is late", "cheap, but late", "call [PHONE] or [EMAIL], it never came"),
				rows.stream().map(row -> row.text()).toList());
		assertEquals(List.of(), rows.stream().filter(row -> row.attributes().toString().contains("139")).toList());
	}

	@Test
	void accountsForEveryRecordWithThePlaceOfTheOnesItRejects() throws IOException {
		var receipt = take(COMMENTS);

		assertEquals(new Receipt.Counts(3, 0, 0, 1), receipt.counts());
		assertEquals(List.of("4"), receipt.rejections().stream().map(Receipt.Rejection::place).toList());
	}

	@Test
	void storesNothingWhenTheSameFileComesAgain() throws IOException {
		take(COMMENTS);

		assertEquals(new Receipt.Counts(0, 0, 3, 1), take(COMMENTS).counts());
	}

	private Receipt take(String content) throws IOException {
		var file = Files.writeString(folder.resolve("comments.csv"), content);
		var intake = new FileIntake(TestWorkspace.over(store, door), Tables.CONNECTORS, door.access(),
				Progress.NONE);
		var dropped = new Declared.Column("ignore", "");
		var columns = Map.of("comment", new Declared.Column("text", ""), "phone", dropped, "agent note", dropped);
		var declared = new Declared("", "shop", columns, Locale.ENGLISH);
		return assertInstanceOf(Taking.Taken.class, intake.take(file, declared)).receipt();
	}
}
