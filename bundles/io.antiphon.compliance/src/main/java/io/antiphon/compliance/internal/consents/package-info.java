/** What people agreed to and took back, as a command. */
@NullMarked
package io.antiphon.compliance.internal.consents;

import org.jspecify.annotations.NullMarked;
