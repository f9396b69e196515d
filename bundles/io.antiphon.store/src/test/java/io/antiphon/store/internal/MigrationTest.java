package io.antiphon.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.store.Inventory;
import io.antiphon.store.Location;
import io.antiphon.store.Opening;
import io.antiphon.store.spi.Contribution;
import io.antiphon.store.spi.TextColumn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationTest {

	private static final String WIDER = "-- more room;\nALTER TABLE NOTE ADD COLUMN TITLE VARCHAR(10) DEFAULT 'none' NOT NULL;\n";

	private static final List<TextColumn> DECLARED = List.of(TextColumn.ofOne("NOTE", "CONTENT", "ID"));
	private static final Notes OTHER = new Notes("io.antiphon.a", Map.of("0001", "CREATE TABLE OTHER (ID BIGINT);\n"), List.of());

	@TempDir
	Path folder;

	@Test
	void runsWhatIsNewAndKeepsWhatIsThere() {
		write(Notes.first(), "kept");

		var titles = read(Notes.first().then("0002-title", WIDER), "SELECT TITLE FROM NOTE");

		assertEquals(List.of("none"), titles);
	}

	@Test
	void opensTheSameSchemaAgainAndAgain() {
		write(Notes.first(), "kept");

		assertEquals(List.of("kept"), read(Notes.first(), "SELECT CONTENT FROM NOTE"));
		assertEquals(List.of("1"), read(Notes.first(), "SELECT COUNT(*) FROM MIGRATION"));
	}

	@Test
	void countsTheSameScriptWithOtherLineEndsAsTheSame() {
		var script = "CREATE TABLE NOTE (ID BIGINT NOT NULL PRIMARY KEY,\nCONTENT VARCHAR(100) NOT NULL);\n";
		write(notes(script), "kept");

		assertEquals(List.of("kept"), read(notes(script.replace("\n", "\r\n")), "SELECT CONTENT FROM NOTE"));
	}

	@Test
	void refusesANewerSchemaAndChangesNothing() throws IOException {
		var newer = Notes.first().then("0002-title", WIDER);
		write(newer, "kept");
		var before = tables();

		var other = new Notes("io.antiphon.a", Map.of("0001", "CREATE TABLE OTHER (ID BIGINT);\n"), List.of());
		var opening = open(other, Notes.first());

		assertEquals(new Opening.Newer(Location.of(folder), "io.antiphon.notes", "0002-title"), opening);
		assertEquals(before, tables());
		assertEquals(List.of("kept"), read(newer, "SELECT CONTENT FROM NOTE"));
	}

	@Test
	void refusesAScriptThatChangedAfterItRan() throws IOException {
		write(Notes.first(), "kept");
		var before = tables();

		var other = new Notes("io.antiphon.a", Map.of("0001", "CREATE TABLE OTHER (ID BIGINT);\n"), List.of());
		var opening = open(other, notes(Notes.TABLE + "CREATE INDEX NOTES ON NOTE (CONTENT);\n"));

		var unusable = assertInstanceOf(Opening.Unusable.class, opening);
		assertEquals("migration 0001-note of io.antiphon.notes changed after it was applied", unusable.detail());
		assertEquals(before, tables());
	}

	@Test
	void staysAtTheOldStateWhenAScriptBreaksHalfway() {
		write(Notes.first(), "kept");
		var broken = Notes.first()
				.then("0002-title", WIDER)
				.then("0003-broken", "UPDATE NOTE SET CONTENT = 'lost';\nALTER TABLE NOWHERE ADD COLUMN X INT;\n");

		var opening = open(broken);

		var unusable = assertInstanceOf(Opening.Unusable.class, opening);
		assertTrue(unusable.detail().startsWith("migration 0003-broken of io.antiphon.notes failed"), unusable.detail());
		assertEquals(List.of("kept"), read(Notes.first(), "SELECT CONTENT FROM NOTE"));
		assertEquals(List.of("0001-note"), read(Notes.first(), "SELECT NAME FROM MIGRATION"));
	}

	@Test
	void namesNoDataWhenAScriptBreaksOnIt() {
		write(Notes.first(), "13800138000");
		var narrower = Notes.first()
				.then("0002-narrow", "UPDATE NOTE SET ID = CAST(CONTENT AS INT) * 100000;\n");

		var unusable = assertInstanceOf(Opening.Unusable.class, open(narrower));

		assertTrue(!unusable.detail().contains("13800138000"), unusable.detail());
	}

	@Test
	void refusesWhenAScriptIsMissing() {
		var missing = new Contribution() {
			@Override
			public String id() {
				return "io.antiphon.missing";
			}

			@Override
			public List<Class<?>> entities() {
				return List.of();
			}

			@Override
			public List<String> migrations() {
				return List.of("0001-gone");
			}
		};

		assertInstanceOf(Opening.Unusable.class, open(missing));
	}

	@Test
	void remembersWhatAColumnHoldsAfterItsBundleIsGone() {
		write(new Notes("io.antiphon.notes", Notes.first().scripts(), DECLARED), "kept");

		var content = column(OTHER, "NOTE", "CONTENT");

		assertEquals(Optional.of(DECLARED.getFirst()), content.declared());
		assertEquals("io.antiphon.notes", content.bundle());
		assertTrue(content.outOfReach());
	}

	@Test
	void namesAColumnOfTextThatNobodyDeclared() {
		write(Notes.first(), "kept");

		var content = column(Notes.first(), "NOTE", "CONTENT");

		assertEquals(Optional.empty(), content.declared());
		assertEquals("io.antiphon.notes", content.bundle());
		assertTrue(content.outOfReach());
	}

	@Test
	void believesNobodyAboutTheTablesOfOthers() {
		var stranger = new Notes("com.example.stranger", Map.of(), List.of(TextColumn.ofNobody("NOTE", "CONTENT", "nothing")));
		try (var store = Notes.store(Notes.first(), stranger)) {
			Notes.opened(store, folder);

			var content = column(store, "NOTE", "CONTENT");

			assertEquals(Optional.empty(), content.declared());
		}
	}

	@Test
	void takesOverWhatWasSaidOfPersonalColumnsBefore() {
		write(Notes.first(), "kept");
		read(OTHER, "SELECT 1 FROM MIGRATION");
		try (var store = Notes.store(Notes.first())) {
			Notes.opened(store, folder);
			store.write(manager -> List.of(
					manager.createNativeQuery("DROP TABLE TEXT_COLUMN").executeUpdate(),
					manager.createNativeQuery("CREATE TABLE PERSONAL_COLUMN (CONTRIBUTION VARCHAR(200), TABLE_NAME VARCHAR(128),"
							+ " COLUMN_NAME VARCHAR(128), SUBJECT_COLUMN VARCHAR(128))").executeUpdate(),
					manager.createNativeQuery("INSERT INTO PERSONAL_COLUMN VALUES ('com.example.gone', 'NOTE', 'CONTENT', 'ID')")
							.executeUpdate()));
		}

		var content = column(OTHER, "NOTE", "CONTENT");

		assertEquals(Optional.of(TextColumn.ofOne("NOTE", "CONTENT", "ID")), content.declared());
		assertEquals("com.example.gone", content.bundle());
	}

	private Inventory.Entry column(Contribution contribution, String table, String column) {
		try (var store = Notes.store(contribution)) {
			Notes.opened(store, folder);
			return column(store, table, column);
		}
	}

	private static Inventory.Entry column(Inventory inventory, String table, String column) {
		return inventory.columns().stream()
				.filter(one -> one.table().equals(table) && one.column().equals(column))
				.findFirst()
				.orElseThrow();
	}

	private static Notes notes(String script) {
		return new Notes("io.antiphon.notes", Map.of("0001-note", script), List.of());
	}

	private Opening open(Contribution... contributions) {
		try (var store = Notes.store(contributions)) {
			return store.open(folder);
		}
	}

	private void write(Notes notes, String content) {
		try (var store = Notes.store(notes)) {
			Notes.opened(store, folder);
			store.write(manager -> manager.createNativeQuery("INSERT INTO NOTE (ID, CONTENT) VALUES (1, ?)")
					.setParameter(1, content)
					.executeUpdate());
		}
	}

	private List<String> read(Contribution contribution, String sql) {
		try (var store = Notes.store(contribution)) {
			Notes.opened(store, folder);
			List<?> rows = store.read(manager -> manager.createNativeQuery(sql).getResultList());
			return rows.stream().map(String::valueOf).toList();
		}
	}

	/** The files of the tables and indexes, byte for byte. */
	private Map<String, Integer> tables() throws IOException {
		var tables = new TreeMap<String, Integer>();
		try (var found = Files.list(folder.resolve("db/seg0"))) {
			for (var path : found.toList()) {
				tables.put(path.getFileName().toString(), Arrays.hashCode(Files.readAllBytes(path)));
			}
		}
		return tables;
	}
}
