package io.antiphon.testkit;

import io.antiphon.privacy.Access;
import io.antiphon.privacy.people.ErasedPeople;
import io.antiphon.privacy.people.Suppressions;
import io.antiphon.privacy.subject.Subject;
import io.antiphon.privacy.subject.Words;
import java.util.List;

/** A workspace in which nobody was ever erased by name, and nobody is. */
public final class NobodyErased implements Suppressions, ErasedPeople {

	@Override
	public void add(Subject subject, String request, Access access) {
		throw new AssertionError("nobody is to be erased here");
	}

	@Override
	public Words words() {
		return Words.NONE;
	}

	@Override
	public boolean note(String request, List<Subject> subjects, Access access) {
		throw new AssertionError("nobody is to be erased here");
	}

	@Override
	public List<Noted> noted() {
		return List.of();
	}
}
