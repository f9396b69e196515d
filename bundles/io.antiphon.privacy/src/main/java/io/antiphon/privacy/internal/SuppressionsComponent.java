package io.antiphon.privacy.internal;

import io.antiphon.privacy.Access;
import io.antiphon.privacy.people.Suppressions;
import io.antiphon.privacy.subject.Subject;
import io.antiphon.privacy.subject.Words;
import io.antiphon.store.Documents;
import java.util.Collections;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps the words of erased people as documents, one for each request. */
@Component
public final class SuppressionsComponent implements Suppressions {

	private static final String KIND = "privacy.suppressed";

	private final PrivacyComponent privacy;
	private final Documents documents;

	@Activate
	public SuppressionsComponent(@Reference PrivacyComponent privacy, @Reference Documents documents) {
		this.privacy = privacy;
		this.documents = documents;
	}

	/** How it is kept. @param subject {@link Subject#text} of the words alone */
	record Suppressed(String request, String subject) {}

	@Override
	public void add(Subject subject, String request, Access access) {
		var words = new Subject(Collections.emptySortedSet(), subject.words(), Collections.emptySortedSet());
		if (!words.isNobody() && documents.find(KIND, request, Suppressed.class).isEmpty()) {
			documents.put(KIND, request, new Suppressed(request, words.text()), access.actor());
		}
	}

	@Override
	public Words words() {
		var all = documents.all(KIND, Suppressed.class).stream()
				.map(one -> Subject.of(one.subject()))
				.flatMap(Optional::stream)
				.toList();
		return privacy.words(Subject.all(all));
	}
}
