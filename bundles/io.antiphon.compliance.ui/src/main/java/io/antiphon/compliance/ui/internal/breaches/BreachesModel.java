package io.antiphon.compliance.ui.internal.breaches;

import io.antiphon.base.Texts;
import io.antiphon.compliance.breaches.Breaches;
import io.antiphon.compliance.breaches.Clocked;
import io.antiphon.compliance.breaches.Reported;
import io.antiphon.compliance.ui.internal.Answer;
import io.antiphon.compliance.ui.internal.Desk;
import io.antiphon.compliance.ui.internal.Register;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Purpose;
import java.util.List;
import java.util.function.Function;

/** The register of breaches as a view shows it, and what is noted in it, which can be taken back. Blocks but where it says so. */
final class BreachesModel implements Register.Book<Clocked> {

	private final Desk desk;
	private final Breaches breaches;
	private final BreachWords words;
	private final Texts texts;
	private final Register<Clocked> register;

	/** What there is to show. */
	record Look(String sentence, List<Clocked> rows) {}

	BreachesModel(Desk desk, Breaches breaches, BreachWords words) {
		this.desk = desk;
		this.breaches = breaches;
		this.words = words;
		this.texts = Texts.of(BreachesModel.class, desk.locale());
		this.register = new Register<>(desk, this);
	}

	private Access access() {
		return desk.access(Purpose.ACCOUNTABILITY);
	}

	Look read() {
		if (!desk.open()) {
			return new Look(desk.closed(texts.get("noWorkspace")), List.of());
		}
		var all = breaches.all(access());
		var unreadable = breaches.unreadable();
		var said = words.sentence(all);
		return new Look(unreadable.isEmpty() ? said : said + " " + texts.get("unreadable", texts.list(unreadable)), all);
	}

	/** Notes something; {@code act} is the word for it ("add", "notify"), for undo. */
	Answer<Clocked> note(String act, Function<Access, Reported> noting) {
		return register.note(now -> words.deed(act, now), () -> answer(noting.apply(access())));
	}

	/** Takes the last thing back that was noted about it, by whomever. */
	Answer<Clocked> takeBack(Clocked one) {
		return register.takeBack(one);
	}

	private Answer<Clocked> answer(Reported reported) {
		return switch (reported) {
			case Reported.Kept(var now) -> new Answer.Kept<>(now);
			case Reported.Gone gone -> new Answer.Gone<>();
			case Reported.Refused(var reason) -> new Answer.Refused<>(words.refusal(reason));
		};
	}

	@Override
	public boolean says(Clocked one) {
		return breaches.find(one.breach().id(), access()).filter(now -> now.breach().equals(one.breach())).isPresent();
	}

	@Override
	public Answer<Clocked> undo(Clocked one) {
		return answer(breaches.undo(one.breach().id(), access()));
	}

	@Override
	public String meanwhile() {
		return words.refusal(Reported.Reason.MEANWHILE);
	}
}
