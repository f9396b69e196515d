package io.antiphon.store.internal;

import io.antiphon.store.Opening;
import io.antiphon.store.Store;
import io.antiphon.store.Workspace;
import io.antiphon.store.spi.Contribution;
import io.antiphon.store.spi.TextColumn;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A bundle that keeps notes, with whatever scripts a test gives it. */
public record Notes(String id, Map<String, String> scripts, List<TextColumn> textColumns) implements Contribution {

	static final String TABLE = "CREATE TABLE NOTE (ID BIGINT NOT NULL PRIMARY KEY, CONTENT VARCHAR(100) NOT NULL);\n";

	public static Notes first() {
		return new Notes("io.antiphon.notes", Map.of("0001-note", TABLE), List.of());
	}

	/** The same with one script more. */
	Notes then(String name, String script) {
		var more = new LinkedHashMap<>(scripts);
		more.put(name, script);
		return new Notes(id, more, textColumns);
	}

	public static WorkspaceStore store(Contribution... contributions) {
		return new WorkspaceStore(() -> List.of(contributions));
	}

	static Workspace opened(WorkspaceStore store, Path directory) {
		var opening = store.open(directory);
		if (opening instanceof Opening.Opened opened) {
			return opened.workspace();
		}
		throw new AssertionError("not opened: " + opening);
	}

	public static List<String> contents(Store store) {
		return store.read(manager -> manager.createQuery("SELECT n.content FROM NoteEntity n ORDER BY n.id", String.class)
				.getResultList());
	}

	public static void add(Store store, long id, String content) {
		store.write(manager -> {
			manager.persist(NoteEntity.of(id, content));
			return id;
		});
	}

	@Override
	public List<Class<?>> entities() {
		return List.of(NoteEntity.class);
	}

	@Override
	public List<String> migrations() {
		return scripts.keySet().stream().sorted().toList();
	}

	@Override
	public @Nullable InputStream script(String dialect, String name) {
		var script = scripts.get(name);
		return script == null ? null : new ByteArrayInputStream(script.getBytes(StandardCharsets.UTF_8));
	}
}
