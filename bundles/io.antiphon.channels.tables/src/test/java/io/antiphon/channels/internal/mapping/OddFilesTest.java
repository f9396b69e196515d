package io.antiphon.channels.internal.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Progress;
import io.antiphon.channels.internal.Tables;
import io.antiphon.channels.internal.mapping.file.MappingFile;
import io.antiphon.channels.internal.mapping.file.MappingReading;
import io.antiphon.channels.internal.mapping.file.MappingWriter;
import io.antiphon.channels.internal.mapping.rows.FeedbackRows.Mapped;
import io.antiphon.channels.internal.mapping.rows.IdentityChoice;
import io.antiphon.channels.internal.mapping.suggested.Resolution;
import io.antiphon.channels.internal.mapping.suggested.Resolver;
import io.antiphon.channels.internal.source.Reached;
import io.antiphon.channels.spi.Row;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the columns are called and hold, every row becomes feedback or is rejected for a reason. */
class OddFilesTest {

	private static final int FILES = 400;
	private static final List<String> NAMES = List.of(
			"id", "文本", "text", "time", "日期", "评分", "name", "user_id", "", "  ", "a/b~c", "😀", "time", "role", "language",
			"门店", "column 2", "text (2)", "title", "_", "名称", "的");
	private static final List<String> VALUES = List.of(
			"", " ", "1", "-0", "+", ".", "1e9", "5.7E+17", "1E+999", "9".repeat(500), "2024-05-01", "2024-02-31 10:00", "01/02/2024",
			"31/12/2024", "2024年", "2024年5月1日", "1714521600", "99999999999999999", "很好", "送餐很慢等了两个小时", "it was all right, thanks",
			"@", "@me", "a@b", "a@b.cn", "13812345678", "[0,0]", "王明", "Ann Lee", "\u202E\u0007", "\uFFFD", "é", "😀", "{\"a\":1}", "12:30",
			"2024-05-01T25:00", "2024-05-01 10:00 [", "0000-00-00", "customer", "NaN", "Infinity", "1,5");

	@TempDir
	Path folder;

	@Test
	void accountForEveryRow() {
		var random = new Random(99);
		int resolved = 0;
		int rows = 0;

		for (int number = 0; number < FILES; number++) {
			var file = Tables.file(folder, "a.csv", content(random));
			if (Tables.open(file) instanceof Reached.Opened(var table)) {
				var profile = Plans.profile(table);
				if (Resolver.resolve(Mapping.NONE, profile) instanceof Resolution.Resolved(var plan)) {
					resolved++;
					rows += map(new Plans(table, profile, plan));
					var again = MappingFile.parse(MappingWriter.write(plan.explicit()));
					assertTrue(again instanceof MappingReading.Read, again.toString());
				}
			}
		}

		assertTrue(resolved > FILES / 3 && rows > 500, resolved + " files, " + rows + " rows");
	}

	private static int map(Plans plans) {
		assertEquals(plans.source().columns().size(), plans.plan().columns().size());
		assertTrue(plans.plan().all(ColumnRole.RATING).isEmpty());
		var identity = IdentityChoice.of(plans.plan(), plans.profile(), plans.source(), Progress.NONE);
		assertTrue(identity instanceof IdentityChoice.Chosen);
		long rows = Tables.entries(plans.source()).stream().filter(Row.class::isInstance).count();
		var mapped = plans.feedback();
		assertEquals(rows, mapped.size());
		for (var each : mapped) {
			assertTrue(each instanceof Mapped.Rejected || !((Mapped.Taken) each).feedback().text().isBlank());
		}
		return mapped.size();
	}

	private static String content(Random random) {
		int columns = 1 + random.nextInt(6);
		var text = new StringBuilder();
		for (int row = 0; row < 2 + random.nextInt(12); row++) {
			for (int column = 0; column < columns; column++) {
				var from = row == 0 ? NAMES : VALUES;
				var value = from.get(random.nextInt(from.size()));
				text.append(column == 0 ? "" : ",").append('"').append(value.replace("\"", "\"\"")).append('"');
			}
			text.append('\n');
		}
		return text.toString();
	}
}
