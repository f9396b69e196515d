package io.antiphon.loop;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/** The look-up of the newest verdict on each improvement; offered by whoever judges. Blocks. */
@ConsumerType
public interface Verdicts {

	List<Verdict> verdicts();
}
