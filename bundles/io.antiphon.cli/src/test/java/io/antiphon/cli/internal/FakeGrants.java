package io.antiphon.cli.internal;

import io.antiphon.privacy.Access;
import io.antiphon.privacy.Grants;
import io.antiphon.privacy.Identity;
import io.antiphon.privacy.NotGrantedException;
import io.antiphon.privacy.Purpose;
import io.antiphon.testkit.OpenDoor;
import java.nio.file.Path;
import java.util.List;

/** Grants what it is told to. */
record FakeGrants(List<Grant> all) implements Grants {

	static final Path PLACE = Path.of("grants.properties");

	static FakeGrants none() {
		return new FakeGrants(List.of());
	}

	@Override
	public boolean granted(String bundle, Purpose purpose) {
		return all.stream().anyMatch(grant -> grant.names(bundle) && grant.purposes().contains(purpose));
	}

	@Override
	public Access access(String bundle, Identity who, Purpose purpose) {
		if (!granted(bundle, purpose)) {
			throw new NotGrantedException(bundle, purpose, PLACE);
		}
		return new OpenDoor().access(who, purpose);
	}

	@Override
	public List<Path> places() {
		return List.of(PLACE);
	}
}
