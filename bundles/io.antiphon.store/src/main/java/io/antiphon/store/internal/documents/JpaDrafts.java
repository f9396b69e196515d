package io.antiphon.store.internal.documents;

import io.antiphon.store.Drafts;
import io.antiphon.store.Store;
import io.antiphon.store.changes.Json;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Drafts in the table DRAFT. */
public final class JpaDrafts implements Drafts {

	private static final int LONGEST = 200;

	private final Store store;

	public JpaDrafts(Store store) {
		this.store = store;
	}

	/** How it is written. */
	record Content(String subject, Map<String, String> typed) {}

	@Override
	public Optional<Draft> find(String author, String subject) {
		return store.read(manager -> Optional.ofNullable(manager.find(DraftEntity.class, key(author, subject))).map(JpaDrafts::draft));
	}

	@Override
	public List<Draft> all(String author) {
		return store.read(manager -> manager.createQuery(
				"SELECT d FROM DraftEntity d WHERE d.author = :author ORDER BY d.writtenAt DESC", DraftEntity.class)
				.setParameter("author", name(author))
				.getResultList().stream()
				.map(JpaDrafts::draft)
				.toList());
	}

	private static Draft draft(DraftEntity found) {
		var content = Json.read(found.content, Content.class);
		return new Draft(content.subject(), found.on, content.typed(), Instant.ofEpochMilli(found.writtenAt));
	}

	@Override
	public void keep(String author, String subject, int on, Map<String, String> typed) {
		var content = Json.write(new Content(subject, typed));
		store.write(manager -> {
			var key = key(author, subject);
			var found = manager.find(DraftEntity.class, key);
			var entity = found == null ? new DraftEntity() : found;
			entity.on = on;
			entity.writtenAt = Instant.now().toEpochMilli();
			entity.content = content;
			if (found == null) {
				entity.author = key.author();
				entity.subject = key.subject();
				manager.persist(entity);
			}
			return key;
		});
	}

	@Override
	public void forget(String author, String subject) {
		store.write(manager -> {
			var found = manager.find(DraftEntity.class, key(author, subject));
			if (found != null) {
				manager.remove(found);
			}
			return subject;
		});
	}

	@Override
	public long reword(UnaryOperator<String> words) {
		return store.write(manager -> manager.createQuery("SELECT d FROM DraftEntity d", DraftEntity.class)
				.getResultList().stream()
				.filter(found -> reword(manager, found, words))
				.count());
	}

	private static boolean reword(EntityManager manager, DraftEntity found, UnaryOperator<String> words) {
		if (!words.apply(found.author).equals(found.author)) {
			manager.remove(found);
			return true;
		}
		var said = Json.reworded(found.content, words);
		boolean changed = !said.equals(found.content);
		found.content = said;
		return changed;
	}

	private static DraftEntity.Key key(String author, String subject) {
		return new DraftEntity.Key(name(author), name(subject));
	}

	private static String name(String any) {
		return any.length() <= LONGEST ? any : digest(any);
	}

	private static String digest(String any) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(any.getBytes(StandardCharsets.UTF_8)));
		} catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}
}
