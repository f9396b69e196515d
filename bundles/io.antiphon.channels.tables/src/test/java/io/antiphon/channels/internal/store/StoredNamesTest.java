package io.antiphon.channels.internal.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Progress;
import io.antiphon.channels.Declared;
import io.antiphon.channels.Taking;
import io.antiphon.channels.internal.TestWorkspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A telephone number and an address planted wherever a file can name something are in no stored column. */
class StoredNamesTest {

	private static final String PHONE = "13800138000";
	private static final String MAIL = "lin@example.com";
	private static final String PLANTED = "desk " + PHONE + " or " + MAIL;

	@TempDir
	Path folder;

	@Test
	void noNameOfAFileItsColumnsOrItsContextsIsStoredUnmasked() throws IOException {
		try (var workspace = new TestWorkspace(folder.resolve("workspace"))) {
			var name = PLANTED + ".csv";
			var comments = Files.writeString(folder.resolve(name),
					"comment,shop,score %1$s,region %1$s,left out %1$s,touchpoint\n".formatted(PLANTED)
							+ "The lamp came late,%1$s,4,north %1$s,x,%1$s\nNobody called me back,%1$s,77,south,y,%1$s\n,%1$s,77,south,y,\n"
									.formatted(PLANTED));
			var columns = Map.of(
					"comment", new Declared.Column("text", ""),
					"shop", new Declared.Column("service", ""),
					"score " + PLANTED, new Declared.Column("rating", "csat"),
					"region " + PLANTED, new Declared.Column("attribute", ""),
					"left out " + PLANTED, new Declared.Column("ignore", ""),
					"touchpoint", new Declared.Column("touchpoint", ""));
			var taking = workspace.take(comments, new Declared("", "", columns, Locale.ENGLISH), Progress.NONE);
			assertTrue(taking instanceof Taking.Taken, taking::toString);
			assertEquals(1, ((Taking.Taken) taking).receipt().counts().rejected());
			var orders = Files.writeString(folder.resolve("orders " + name), "indicator,measure,unit,better,service,from,to,value\n"
					+ "%1$s,volume,%1$s,,%1$s,2026-01-05,2026-01-11,12\n%1$s,volume,%1$s,,%1$s,2026-01-12,2026-01-11,12\n"
							.formatted(PLANTED));
			workspace.receipt(orders);
			var log = Files.writeString(folder.resolve("log " + name),
					"case id,activity,lifecycle,timestamp,resource,department,customer,service,kind,note %1$s\n".formatted(PLANTED)
							+ "%1$s,call %1$s,at %1$s,2026-01-05 10:00,%1$s,%1$s,%1$s,%1$s,%1$s,%1$s\nT1,x,y,2026-01-05 10:00,a,b,c,d,e,f\n"
									.formatted(PLANTED));
			var kept = new Declared.Column("attribute", "");
			var said = Declared.nothing(Locale.ENGLISH).with("kind", kept).with("note " + PLANTED, kept);
			assertTrue(workspace.take(log, said, Progress.NONE) instanceof Taking.Taken);

			var found = new ArrayList<String>();
			workspace.store().read(manager -> {
				for (var entity : manager.getMetamodel().getEntities()) {
					for (var attribute : entity.getSingularAttributes()) {
						if (attribute.getJavaType() == String.class) {
							List<String> values = manager.createQuery(
									"SELECT e." + attribute.getName() + " FROM " + entity.getName() + " e", String.class)
									.getResultList();
							values.stream()
									.filter(value -> value.contains(PHONE) || value.contains(MAIL))
									.forEach(value -> found.add(entity.getName() + "." + attribute.getName() + ": " + value));
						}
					}
				}
				return found.size();
			});
			assertEquals(List.of(), found);
		}
	}
}
