package io.antiphon.compliance.ui.internal.requests;

import io.antiphon.base.Texts;
import io.antiphon.compliance.requests.Noted;
import io.antiphon.compliance.requests.Registered;
import io.antiphon.compliance.requests.Requests;
import io.antiphon.compliance.ui.internal.Answer;
import io.antiphon.compliance.ui.internal.Desk;
import io.antiphon.compliance.ui.internal.Register;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Purpose;
import io.antiphon.wording.Block;
import java.util.List;
import java.util.function.Function;

/** The register of requests as a view shows it, and what is noted in it, which can be taken back. Blocks but where it says so. */
final class RequestsModel implements Register.Book<Registered> {

	private final Desk desk;
	private final Requests requests;
	private final RequestWords words;
	private final Texts texts;
	private final Register<Registered> register;

	/** What there is to show. */
	record Look(String sentence, List<Registered> rows) {}

	RequestsModel(Desk desk, Requests requests) {
		this.desk = desk;
		this.requests = requests;
		this.words = new RequestWords(desk.locale());
		this.texts = Texts.of(RequestsModel.class, desk.locale());
		this.register = new Register<>(desk, this);
	}

	/** Answers at once. */
	RequestWords words() {
		return words;
	}

	private Access access() {
		return desk.access(Purpose.SUBJECT_REQUEST);
	}

	Look read() {
		if (!desk.open()) {
			return new Look(desk.closed(texts.get("closed")), List.of());
		}
		var all = requests.all(access());
		var unreadable = requests.unreadable();
		var said = words.sentence(all);
		return new Look(unreadable.isEmpty() ? said : said + " " + texts.get("unreadable", texts.list(unreadable)), all);
	}

	List<Block> page(Registered one) {
		return words.page(one, requests.history(one.request().id(), access()));
	}

	/** Whether its law knows an extension, and it is not extended yet. Answers at once. */
	static boolean extensible(Registered one) {
		return one.request().open() && one.request().extension() == null && one.deadline().rule().extension() > 0;
	}

	/** Notes something; {@code act} is the word for it ("add", "confirm"), for undo. */
	Answer<Registered> note(String act, Function<Access, Noted> noting) {
		return register.note(now -> words.deed(act, now), () -> answer(noting.apply(access())));
	}

	/** Takes the last thing back that was noted about it, by whomever. */
	Answer<Registered> takeBack(Registered one) {
		return register.takeBack(one);
	}

	private Answer<Registered> answer(Noted noted) {
		return switch (noted) {
			case Noted.Kept(var now) -> new Answer.Kept<>(now);
			case Noted.Gone gone -> new Answer.Gone<>();
			case Noted.Refused(var reason) -> new Answer.Refused<>(words.refusal(reason));
		};
	}

	@Override
	public boolean says(Registered one) {
		return requests.find(one.request().id(), access()).filter(now -> now.request().equals(one.request())).isPresent();
	}

	@Override
	public Answer<Registered> undo(Registered one) {
		return answer(requests.undo(one.request().id(), access()));
	}

	@Override
	public String meanwhile() {
		return words.refusal(Noted.Reason.MEANWHILE);
	}
}
