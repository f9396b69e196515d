package io.antiphon.store.internal.documents;

import io.antiphon.base.Ids;
import io.antiphon.store.Store;
import io.antiphon.store.changes.Json;
import io.antiphon.store.changes.Revisions.Revision;
import io.antiphon.store.changes.Shelf;
import io.antiphon.store.spi.Sealing;
import io.antiphon.store.spi.Sealing.Act;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Documents in the table DOCUMENT with their revisions in the table REVISION. */
public final class JpaShelf implements Shelf {

	private final Store store;
	private final Sealing sealing;

	public JpaShelf(Store store, Sealing sealing) {
		this.store = store;
		this.sealing = sealing;
	}

	@Override
	public Lying lying(String kind, String id) {
		return store.read(manager -> lying(manager, kind, id));
	}

	private static Lying lying(EntityManager manager, String kind, String id) {
		var found = manager.find(DocumentEntity.class, new DocumentEntity.Key(kind, id));
		return new Lying(id, found == null ? null : found.content, number(manager, kind, id));
	}

	private static int number(EntityManager manager, String kind, String id) {
		var newest = manager.createQuery(
				"SELECT MAX(r.number) FROM RevisionEntity r WHERE r.kind = :kind AND r.document = :id", Integer.class)
				.setParameter("kind", kind)
				.setParameter("id", id)
				.getSingleResult();
		return newest == null ? 0 : newest;
	}

	@Override
	public List<Lying> all(String kind) {
		return store.read(manager -> {
			var numbers = new HashMap<String, Integer>();
			manager.createQuery(
					"SELECT r.document, MAX(r.number) FROM RevisionEntity r WHERE r.kind = :kind GROUP BY r.document", Object[].class)
					.setParameter("kind", kind)
					.getResultList()
					.forEach(row -> numbers.put((String) row[0], (Integer) row[1]));
			return manager.createQuery(
					"SELECT d FROM DocumentEntity d WHERE d.kind = :kind ORDER BY d.position", DocumentEntity.class)
					.setParameter("kind", kind)
					.getResultList().stream()
					.map(one -> new Lying(one.id, one.content, numbers.getOrDefault(one.id, 0)))
					.toList();
		});
	}

	@Override
	public List<Revision> history(String kind, String id) {
		return revisions("r.kind = :kind AND r.document = :id ORDER BY r.number", query -> query
				.setParameter("kind", kind)
				.setParameter("id", id));
	}

	@Override
	public List<Revision> change(long change) {
		return revisions("r.change = :change ORDER BY r.id", query -> query.setParameter("change", change));
	}

	@Override
	public List<Revision> since(String kind, Instant moment) {
		return revisions("r.kind = :kind AND r.writtenAt > :moment ORDER BY r.writtenAt DESC, r.number DESC", query -> query
				.setParameter("kind", kind)
				.setParameter("moment", moment.toEpochMilli()));
	}

	private interface Asked {

		TypedQuery<RevisionEntity> with(TypedQuery<RevisionEntity> query);
	}

	private List<Revision> revisions(String which, Asked asked) {
		return store.read(manager -> asked.with(
				manager.createQuery("SELECT r FROM RevisionEntity r WHERE " + which, RevisionEntity.class))
				.getResultList().stream()
				.map(RevisionEntity::revision)
				.toList());
	}

	/** What one transaction made of them. */
	private record Done(Put put, DocumentSumEntity line) {}

	@Override
	public Optional<Put> put(String act, String author, @Nullable Long undoes, List<Next> next) {
		var done = store.<@Nullable Done>write(manager -> {
			var workspace = store.workspace();
			var book = DocumentBook.open(manager, workspace, sealing.sealer());
			if (next.stream().anyMatch(one -> number(manager, one.kind(), one.id()) != one.number() - 1)) {
				return null;
			}
			var change = workspace.ids().next();
			var at = Instant.now().truncatedTo(ChronoUnit.MILLIS);
			for (var one : next) {
				var content = one.content();
				if (content == null) {
					book.remove(one.kind(), one.id());
				} else {
					book.put(one.kind(), one.id(), content, author, at);
				}
				var revision = entity(one, workspace.ids());
				revision.change = change;
				revision.act = act;
				revision.author = author;
				revision.writtenAt = at.toEpochMilli();
				revision.undoes = undoes;
				book.add(revision);
			}
			return new Done(new Put(change, at), book.close());
		});
		if (done == null) {
			return Optional.empty();
		}
		var what = act + " " + Ids.text(done.put().change());
		sealing.anchor(
				new Act(author, undoes == null ? "document.change" : "document.undo", what, next.size()),
				DocumentSealsComponent.ID, done.line());
		return Optional.of(done.put());
	}

	private static RevisionEntity entity(Next next, Ids ids) {
		var revision = new RevisionEntity();
		revision.id = ids.next();
		revision.kind = next.kind();
		revision.document = next.id();
		revision.number = next.number();
		revision.steps = Json.write(new RevisionEntity.Steps(next.steps()));
		return revision;
	}
}
