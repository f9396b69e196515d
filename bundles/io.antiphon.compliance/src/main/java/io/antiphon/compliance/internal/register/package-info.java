/** What requests, breaches and forms are kept by. */
@NullMarked
package io.antiphon.compliance.internal.register;

import org.jspecify.annotations.NullMarked;
