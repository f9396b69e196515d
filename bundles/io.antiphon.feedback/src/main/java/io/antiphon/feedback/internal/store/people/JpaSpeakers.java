package io.antiphon.feedback.internal.store.people;

import io.antiphon.base.Ids;
import io.antiphon.feedback.Feedback;
import io.antiphon.feedback.Rating;
import io.antiphon.feedback.contact.Contact;
import io.antiphon.feedback.internal.store.erasing.Identities;
import io.antiphon.feedback.internal.store.rows.FeedbackById;
import io.antiphon.feedback.internal.store.rows.FeedbackData;
import io.antiphon.feedback.internal.store.rows.FeedbackEntity;
import io.antiphon.feedback.internal.store.rows.IdLists;
import io.antiphon.feedback.internal.store.rows.IntakeEntity;
import io.antiphon.feedback.internal.store.rows.JsonColumn;
import io.antiphon.feedback.internal.store.rows.Visible;
import io.antiphon.feedback.people.Speakers;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Privacy;
import io.antiphon.privacy.Purpose;
import io.antiphon.privacy.subject.Subject;
import io.antiphon.privacy.subject.Words;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Whose feedback is whose in the workspace that is open at the moment of each call. */
public final class JpaSpeakers implements Speakers {

	/** What a piece was collected for, in what is handed over of it. */
	static final String PURPOSES = "purposes";

	private static final int PAGE = 1_000;
	private static final String PAGES = "SELECT f.id, f.intake, f.pseudonym, f.attributes, f.identity FROM FeedbackEntity f"
			+ " WHERE f.id > :after ORDER BY f.id";

	private static final String WHO = "SELECT f.id, f.intake, f.pseudonym FROM FeedbackEntity f WHERE f.id IN :ids";

	private final Supplier<FeedbackData> feedback;
	private final Privacy privacy;
	private final JpaContacts contacts;

	public JpaSpeakers(Supplier<FeedbackData> feedback, Privacy privacy, JpaContacts contacts) {
		this.contacts = contacts;
		this.feedback = feedback;
		this.privacy = privacy;
	}

	@Override
	public Set<Long> pieces(Subject subject, Access access) {
		return piecesOfEach(List.of(subject), access).getOrDefault(subject, Set.of());
	}

	@Override
	public Map<Subject, Set<Long>> piecesOfEach(Collection<Subject> subjects, Access access) {
		var pieces = new LinkedHashMap<Subject, Set<Long>>();
		for (var subject : subjects) {
			var ids = versions(subject).stream().map(row -> row.id).collect(Collectors.toUnmodifiableSet());
			if (!ids.isEmpty()) {
				pieces.put(subject, ids);
			}
		}
		privacy.audit(access, "subject.pieces", "", pieces.values().stream().mapToLong(Set::size).sum());
		return pieces;
	}

	List<FeedbackEntity> versions(Subject subject) {
		return Identities.versions(feedback.get(), Identities.ofSubject(feedback.get(), subject));
	}

	@Override
	public Map<Long, String> who(Collection<Long> pieces, Access access) {
		var store = feedback.get().store();
		var visible = Visible.now(store);
		var found = new HashMap<Long, String>();
		for (var few : IdLists.few(pieces.stream().mapToLong(Long::longValue).distinct().sorted().toArray())) {
			store.scan(manager -> manager.createQuery(WHO, Object[].class).setParameter("ids", few).getResultList()).stream()
					.filter(row -> visible.sees((Long) row[1]))
					.forEach(row -> found.put((Long) row[0], (String) row[2]));
		}
		privacy.audit(access, "subject.who", "", found.size());
		return found;
	}

	@Override
	public List<Subject> having(Words words, Access access) {
		var store = feedback.get().store();
		var visible = Visible.now(store);
		var found = new LinkedHashMap<Object, Subject>();
		long after = 0;
		List<Object[]> page;
		do {
			long from = after;
			page = store.scan(manager -> manager.createQuery(PAGES, Object[].class)
					.setParameter("after", from)
					.setMaxResults(PAGE)
					.getResultList());
			for (var row : page) {
				if (visible.sees((Long) row[1]) && has((String) row[3], words)) {
					found.put(key(row), subject(row));
				}
			}
			after = page.isEmpty() ? after : (Long) page.getLast()[0];
		} while (page.size() == PAGE);
		privacy.audit(access, "subject.attributes", "", found.size());
		return new ArrayList<>(found.values());
	}

	@Override
	public List<Subject> reachedBy(Words contact, Access access) {
		var found = contacts.reachedBy(contact, access);
		privacy.audit(access, "subject.reached", "", found.size());
		return found;
	}

	@Override
	public List<String> contacts(Subject subject, Access access) {
		var found = contacts.open(subject.pseudonyms(), access).contacts().values().stream()
				.flatMap(List::stream)
				.map(Contact::value)
				.toList();
		privacy.audit(access, "subject.contacts", "", found.size());
		return found;
	}

	private static boolean has(String attributes, Words words) {
		return JsonColumn.named(attributes).values().stream().anyMatch(words::are);
	}

	/** Who said it; the piece where nobody knows. */
	private static Object key(Object[] row) {
		var pseudonym = (String) row[2];
		return pseudonym.isEmpty() ? ByteBuffer.wrap((byte[]) row[4]) : pseudonym;
	}

	private static Subject subject(Object[] row) {
		var pseudonym = (String) row[2];
		return pseudonym.isEmpty() ? Subject.ofPiece((Long) row[0]) : Subject.ofPseudonym(pseudonym);
	}

	/** What is handed over of all versions of what a subject said. */
	List<Map<String, Object>> told(Subject subject) {
		var here = feedback.get();
		var rows = versions(subject);
		var newest = new HashMap<ByteBuffer, Integer>();
		rows.forEach(row -> newest.merge(ByteBuffer.wrap(row.identity), row.version, Integer::max));
		return here.store().scan(manager -> {
			var told = new ArrayList<Map<String, Object>>();
			for (var row : rows) {
				var piece = told(new FeedbackById(here.names()).feedback(manager, row));
				piece.put("replaced", row.version < newest.get(ByteBuffer.wrap(row.identity)));
				var collectedFor = manager.find(IntakeEntity.class, row.intake).collectedFor();
				piece.put(PURPOSES, collectedFor.stream().map(Purpose::id).sorted().toList());
				told.add(piece);
			}
			return told;
		});
	}

	private static Map<String, Object> told(Feedback piece) {
		var told = new LinkedHashMap<String, Object>();
		told.put("id", Ids.text(piece.id()));
		told.put("version", piece.version());
		told.put("text", piece.text());
		told.put("language", piece.language());
		told.put("service", piece.context().service());
		told.put("touchpoint", piece.context().touchpoint());
		told.put("channel", piece.context().channel());
		told.put("ratings", piece.ratings().stream().map(JpaSpeakers::told).toList());
		told.put("attributes", piece.attributes());
		told.put("role", piece.person().role().name());
		var occurred = piece.occurred();
		told.put("occurred", occurred == null ? "" : occurred.clock() ? occurred.at().toString() : occurred.day().toString());
		told.put("file", piece.origin().file());
		told.put("line", piece.origin().line());
		told.put("place", piece.origin().place());
		return told;
	}

	private static Map<String, Object> told(Rating rating) {
		return Map.of(
				"name", rating.name(), "value", rating.value(), "worst", rating.scale().worst(), "best", rating.scale().best());
	}
}
