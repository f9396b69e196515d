package io.antiphon.channels.internal.sources;

import io.antiphon.base.Progress;
import io.antiphon.channels.Declared;
import io.antiphon.channels.Intake;
import io.antiphon.channels.Taking;
import io.antiphon.channels.internal.source.Endpoints;
import io.antiphon.channels.spi.Address;
import io.antiphon.channels.spi.Fetch;
import io.antiphon.channels.spi.Fetch.Limits;
import io.antiphon.channels.spi.Fetch.Secret;
import io.antiphon.channels.spi.Fetching;
import io.antiphon.privacy.Access;
import java.io.IOException;
import java.nio.file.Path;

/**
 * One run over the portions of an endpoint: each is brought, taken in like any file, and only then the cursor goes on. Whatever ends it between two of
 * these, the same is brought again and recognised. For one thread.
 */
final class EndpointRun {

	private final Endpoints endpoints;
	private final Intake intake;
	private final Cursors cursors;
	private final RunTally tally;
	private final Limits limits;

	EndpointRun(Endpoints endpoints, Intake intake, Cursors cursors, RunTally tally, Limits limits) {
		this.endpoints = endpoints;
		this.intake = intake;
		this.cursors = cursors;
		this.tally = tally;
		this.limits = limits;
	}

	/** Takes portions in until nothing more is there. {@code folder}: where they lie meanwhile. */
	void over(Address address, Declared declared, Path folder, Access access, Progress progress) {
		switch (PasswordFile.read(cursors.source().passwordFile())) {
			case PasswordFile.Unfit(var reason) -> tally.refuse(cursors.source().name(), reason);
			case PasswordFile.Read(var secret) -> {
				boolean more = true;
				while (more && !progress.cancelled()) {
					more = portion(address, secret, declared, folder, access, progress);
				}
			}
		}
	}

	/** Whether another one waits behind it. */
	private boolean portion(Address address, Secret secret, Declared declared, Path folder, Access access, Progress progress) {
		var name = cursors.source().name();
		try (var incoming = new Incoming(folder)) {
			var before = cursors.now();
			var fetching = endpoints.fetch(new Fetch(address, secret, before, incoming.file(), limits), progress);
			if (progress.cancelled()) {
				return false;
			}
			return switch (fetching) {
				case Fetching.Refused(var reason) -> {
					tally.refuse(name, reason);
					yield false;
				}
				case Fetching.Fetched fetched -> taken(fetched, incoming, declared, access, progress)
						&& fetched.more() && !fetched.cursor().equals(before);
			};
		} catch (IOException full) {
			tally.refuse(name, SavingReason.NO_SPOOL.with());
			return false;
		}
	}

	/** Whether it is in, and the cursor behind it. */
	private boolean taken(Fetching.Fetched fetched, Incoming incoming, Declared declared, Access access, Progress progress)
			throws IOException {
		if (fetched.items() > 0) {
			var file = incoming.named(cursors.source().name(), fetched.ending());
			var taking = intake.take(file, declared, access, progress);
			tally.add(String.valueOf(file.getFileName()), taking);
			if (!(taking instanceof Taking.Taken)) {
				return false;
			}
		}
		fetched.notes().forEach(tally::note);
		fetched.left().forEach(left -> tally.refuse(left.name(), left.reason()));
		cursors.keep(fetched.cursor(), access.actor());
		return true;
	}
}
