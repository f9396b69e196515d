package io.antiphon.loop;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/** The look-up of goals, decisions and improvements; offered by whoever plans. Blocks. */
@ConsumerType
public interface Plans {

	List<Goal> goals();

	List<Decision> decisions();

	List<Improvement> improvements();
}
