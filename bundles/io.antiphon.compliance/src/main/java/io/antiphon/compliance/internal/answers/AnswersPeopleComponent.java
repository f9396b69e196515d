package io.antiphon.compliance.internal.answers;

import io.antiphon.base.Progress;
import io.antiphon.privacy.spi.PersonalData;
import io.antiphon.privacy.spi.Sought;
import io.antiphon.privacy.subject.Place.Holds;
import io.antiphon.privacy.subject.Place;
import io.antiphon.store.Documents;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** To whom answers were handed over or sent: handed over with a copy, taken away with the person. How many it were stays. */
@Component(service = PersonalData.class)
public final class AnswersPeopleComponent implements PersonalData {

	private static final String ANSWERS = "answers.handed";

	private final Documents documents;

	@Activate
	public AnswersPeopleComponent(@Reference Documents documents) {
		this.documents = documents;
	}

	@Override
	public String id() {
		return "io.antiphon.compliance";
	}

	private List<Handed> of(Sought sought) {
		return Handed.all(documents).stream()
				.filter(one -> !Collections.disjoint(one.people().keySet(), sought.subject().pseudonyms()))
				.toList();
	}

	private static List<Place> places(List<Handed> found) {
		return found.isEmpty() ? List.of() : List.of(new Place(ANSWERS, Holds.DERIVED, found.size()));
	}

	@Override
	public List<Place> find(Sought sought, Progress progress) {
		return places(of(sought));
	}

	@Override
	public Map<String, List<Map<String, Object>>> copy(Sought sought, Progress progress) {
		var told = new ArrayList<Map<String, Object>>();
		for (var one : of(sought)) {
			one.people().forEach((pseudonym, language) -> {
				if (sought.subject().pseudonyms().contains(pseudonym)) {
					told.add(told(one, language));
				}
			});
		}
		return told.isEmpty() ? Map.of() : Map.of(ANSWERS, told);
	}

	private Map<String, Object> told(Handed one, String language) {
		var told = new LinkedHashMap<String, Object>();
		told.put("improvement", one.improvement());
		told.put("handedOver", one.at().toString());
		told.put("sent", one.sent() == null ? "" : String.valueOf(one.sent()));
		told.put("language", language);
		told.put("text", documents.find(Written.KIND, one.improvement(), Written.class)
				.flatMap(written -> written.in(language))
				.map(text -> text.text())
				.orElse(""));
		return told;
	}

	@Override
	public Taken take(Sought sought, String request, Progress progress) {
		var found = of(sought);
		found.forEach(one -> one.without(sought.subject().pseudonyms()).put(documents, sought.access().actor()));
		return new Taken.Done(places(found));
	}
}
