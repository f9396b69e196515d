package io.antiphon.feedback.ui.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.antiphon.base.Progress;
import io.antiphon.feedback.Context;
import io.antiphon.feedback.Feedback;
import io.antiphon.feedback.Occurrence;
import io.antiphon.feedback.Origin;
import io.antiphon.feedback.Person;
import io.antiphon.feedback.Selection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTest {

	private final Export export = new Export(
			List.of(FeedbackColumn.TIME, FeedbackColumn.SERVICE, FeedbackColumn.TEXT), FeedbackTexts.of(Locale.CHINESE));

	@TempDir
	Path folder;

	@Test
	void formulasAreMadeHarmlessAndTimesCanBeRead() throws IOException {
		var file = folder.resolve("out.csv");

		var outcome = export.write(said("+1", "=cmd|' /C calc'!A0"), file, Progress.NONE);

		assertEquals(new Export.Outcome.Written(file, 1), outcome);
		assertEquals("\uFEFF时间,服务,原文\r\n2026-03-01 09:05:00,'+1,'=cmd|' /C calc'!A0\r\n", Files.readString(file));
	}

	@Test
	void whatIsCancelledLeavesTheFileAsItWas() throws IOException {
		var file = Files.writeString(folder.resolve("out.csv"), "before");

		export.write(said("shop", "late"), file, new Progress() {
			@Override
			public boolean cancelled() {
				return true;
			}
		});

		assertEquals("before", Files.readString(file));
		try (var left = Files.list(folder)) {
			assertEquals(List.of(file), left.toList());
		}
	}

	@Test
	void aPlaceThatCannotBeWrittenIsNamed() throws IOException {
		var nowhere = Files.writeString(folder.resolve("file"), "no folder").resolve("out.csv");

		var outcome = export.write(said("shop", "late"), nowhere, Progress.NONE);

		assertEquals(nowhere, assertInstanceOf(Export.Outcome.Unwritable.class, outcome).file());
	}

	private static Selection said(String service, String text) {
		var occurred = new Occurrence(LocalDateTime.of(2026, 3, 1, 9, 5), Occurrence.Precision.MINUTE);
		var feedback = new Feedback(
				1, 1, new Context(service, "", ""), "en", text, List.of(), Map.of(), Person.UNKNOWN, occurred,
				new Origin(1, "a.csv", 2, 0, 4, ""), "");
		return new Selection() {
			@Override
			public int size() {
				return 1;
			}

			@Override
			public long[] ids(int from, int to) {
				return LongStream.range(from, to).toArray();
			}

			@Override
			public List<Feedback> rows(int from, int to) {
				return List.of(feedback).subList(from, to);
			}
		};
	}
}
