# syntax=docker/dockerfile:1

FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY .editorconfig global.json Directory.Build.props Directory.Packages.props BannedSymbols.txt ./
COPY src/ src/
COPY seed/ seed/
# Locked: the versions and hashes of packages.lock.json, or no image. The packages stay in the builder's cache between builds.
ENV NUGET_PACKAGES=/packages
RUN --mount=type=cache,target=/packages \
    dotnet restore src/Timeline.Server --locked-mode \
    && dotnet publish src/Timeline.Server --no-restore -c Release -p:UseAppHost=false -o /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0
RUN install -d -o "$APP_UID" -g "$APP_UID" /data
WORKDIR /app
COPY --from=build /app ./
# It listens on all addresses of the container. Who can reach it is decided where its port is published.
ENV Timeline__Urls=http://*:5080 \
    Timeline__Data=/data
USER $APP_UID
VOLUME /data
EXPOSE 5080
# The image has neither curl nor wget, but it has bash. The host is given, because a request for a host that is not ours is refused.
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/5080 && printf 'GET /health/ready HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && read -r _ status _ <&3 && [[ $status == 200 ]]"]
ENTRYPOINT ["dotnet", "timeline.dll"]
