package io.antiphon.compliance.ui.internal.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Progress;
import io.antiphon.compliance.requests.RequestKind;
import io.antiphon.compliance.requests.Registered;
import io.antiphon.compliance.ui.internal.Answer;
import io.antiphon.compliance.ui.internal.FakeDesk;
import io.antiphon.privacy.Purpose;
import io.antiphon.privacy.subject.Subject;
import io.antiphon.workbench.ui.Deed;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RequestsModelTest {

	private final FakeDesk desk = new FakeDesk(Locale.ENGLISH);
	private final FakeRequests requests = new FakeRequests();
	private final RequestsModel model = new RequestsModel(desk.desk(), requests);

	private Registered received(String id, int daysAgo) {
		requests.put(FakeRequests.request(id, RequestKind.ERASURE, FakeRequests.TODAY.minusDays(daysAgo)));
		return model.read().rows().stream().filter(one -> one.request().id().equals(id)).findFirst().orElseThrow();
	}

	private Answer<Registered> confirm(Registered one) {
		return model.note("confirm", access -> requests.confirm(one.request().id(), FakeRequests.TODAY, Subject.NOBODY, access));
	}

	@Test
	void showsWhatIsOverdueFirstAndCountsIt() {
		received("waits", 3);
		received("overdue", 40);

		var look = model.read();

		assertEquals(List.of("overdue", "waits"), look.rows().stream().map(one -> one.request().id()).toList());
		assertEquals("One request is overdue; one more waits; none is answered.", look.sentence());
	}

	@Test
	void saysWhatWouldBeHereWhereNobodyAsked() {
		assertTrue(model.read().sentence().startsWith("Nobody asked for anything yet."));
	}

	@Test
	void asksNoServiceWithoutAWorkspace() {
		desk.open = false;

		var look = model.read();

		assertTrue(look.sentence().startsWith("No workspace is open"));
		assertEquals(List.of(), desk.asked);
	}

	@Test
	void looksForTheRequestsOfPeopleAlone() {
		model.read();

		assertEquals(List.of(Purpose.SUBJECT_REQUEST), desk.asked);
	}

	@Test
	void whatIsNotedCanBeTakenBackAndBroughtAgain() {
		var one = received("r", 3);
		confirm(one);

		var undone = desk.deeds.getFirst().undo(Progress.NONE);
		var after = model.read().rows().getFirst().request().confirmed();
		var redone = desk.deeds.getFirst().redo(Progress.NONE);

		assertInstanceOf(Deed.Outcome.Done.class, undone);
		assertEquals(null, after);
		assertInstanceOf(Deed.Outcome.Done.class, redone);
		assertEquals(FakeRequests.TODAY, model.read().rows().getFirst().request().confirmed());
		assertEquals("identity known for Erasure, received 9 May 2026", desk.deeds.getFirst().label());
	}

	@Test
	void whatSomebodyNotedSinceIsNotTakenBackWithIt() {
		var one = received("r", 3);
		confirm(one);
		requests.extend("r", FakeRequests.TODAY, "many", desk.access(Purpose.SUBJECT_REQUEST));

		var undone = assertInstanceOf(Deed.Outcome.Refused.class, desk.deeds.getFirst().undo(Progress.NONE));

		assertTrue(undone.sentence().startsWith("Somebody else changed it meanwhile."));
		assertEquals("many", model.read().rows().getFirst().request().extension().reason());
	}

	@Test
	void aRefusalIsASentenceAndNothingForUndo() {
		var gone = FakeRequests.registered(FakeRequests.request("gone", RequestKind.ACCESS, FakeRequests.TODAY));

		var refused = assertInstanceOf(Answer.Refused.class, confirm(gone));

		assertEquals("There is no such request any more.", refused.sentence());
		assertEquals(List.of(), desk.deeds);
	}

	@Test
	void anExtensionIsOfferedOnce() {
		var one = received("r", 3);
		requests.extend("r", FakeRequests.TODAY, "many", desk.access(Purpose.SUBJECT_REQUEST));

		assertTrue(RequestsModel.extensible(one));
		assertTrue(!RequestsModel.extensible(model.read().rows().getFirst()));
	}
}
